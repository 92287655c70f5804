using System.Collections.Generic;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Data.Cli.Exporting;

/// <summary>Questions of this field as views: chains of claims, relations and the time for which they are attested.</summary>
internal static class OwnViews
{
    public static IReadOnlyList<CorpusView> All { get; } = [];
}
