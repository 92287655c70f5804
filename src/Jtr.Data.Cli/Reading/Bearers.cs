using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Reading;

/// <summary>Those who bear a name, one at least, and in words which form of it each bears.</summary>
/// <param name="Rows">All of them.</param>
/// <param name="Meant">The one that is meant; null where several may be.</param>
/// <param name="Description">Form, kind and key of each.</param>
internal sealed record Bearers<T>(IReadOnlyList<T> Rows, T? Meant, string Description)
    where T : class, IRow
{
    public static Bearers<T> Of<TBearer>(NameMatches<TBearer> matches)
        where TBearer : class => new([.. matches.Bearers.Cast<T>()], matches.IsAmbiguous ? null : (T)(object)matches.Bearer, matches.ToString());
}
