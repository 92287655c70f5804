using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Reading;

/// <summary>Those who bear a name, one at least, and in words which form of it each bears.</summary>
internal sealed record Bearers<T>(IReadOnlyList<T> Rows, string Description)
    where T : class, IRow
{
    public static Bearers<T> Of<TBearer>(NameMatches<TBearer> matches)
        where TBearer : class => new([.. matches.Bearers.Cast<T>()], matches.ToString());
}
