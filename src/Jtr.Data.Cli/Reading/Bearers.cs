using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Reading;

/// <summary>The bearers of a name, at least one, with a description of the form that each bears.</summary>
/// <param name="Rows">All bearers.</param>
/// <param name="Meant">The unambiguous bearer; null if there are several candidates.</param>
/// <param name="Description">The form, kind and key of each bearer.</param>
internal sealed record Bearers<T>(IReadOnlyList<T> Rows, T? Meant, string Description)
    where T : class, IRow
{
    public static Bearers<T> Of<TBearer>(NameMatches<TBearer> matches)
        where TBearer : class => new([.. matches.Bearers.Cast<T>()], matches.IsAmbiguous ? null : (T)(object)matches.Bearer, matches.ToString());
}
