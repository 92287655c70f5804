using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Data.Mcp.Answers;

namespace Jtr.Data.Mcp.Questions;

/// <summary>Finds the row that a text names, by its key or by an unambiguous name.</summary>
/// <param name="kind">The name of the rows in messages.</param>
/// <param name="find">Returns the row with a key, or null.</param>
/// <param name="all">Returns every row, for the nearest key.</param>
/// <param name="named">Returns the bearers of a name and the unambiguous one; empty for rows without names.</param>
internal sealed class RowLookup<T>(string kind, Func<string, T?> find, Func<IEnumerable<T>> all, Func<string, (IReadOnlyList<T> Bearers, T? Meant)> named)
    where T : class, IRow
{
    /// <summary>Returns the row.</summary>
    /// <exception cref="WrongQuestionException">No row has the key or name, several bear the name, or the key was withdrawn.</exception>
    public T Read(string text)
    {
        if (find(text) is { } row)
            return row;
        (IReadOnlyList<T> bearers, T? meant) = named(text);
        if (meant is not null)
            return meant;
        string expected = $"{(kind[0] is 'a' or 'e' or 'o' ? "an" : "a")} {kind}";
        if (bearers.Count > 0)
            throw new WrongQuestionException($"The name '{text}' has {bearers.Count} bearers. Expected one of their keys: {string.Join(", ", bearers.Select(static bearer => bearer.Key))}.");
        if (Jtr.Data.Withdrawn.Find(text) is { } withdrawal)
            throw new WrongQuestionException(AnswerKind.Withdrawn, $"The key '{text}' was withdrawn in corpus {withdrawal.Version}: {withdrawal.Reason}{(withdrawal.ReplacedBy is { } other ? $" Use '{other.Key}'." : "")}", []);
        if (RowLookups.Any(text) is { } elsewhere)
            throw new WrongQuestionException($"'{text}' is a row of {elsewhere.Table}, not {expected}. Expected the key or name of {expected}; 'search' finds them.");
        string? nearest = NearestTo(text);
        throw new WrongQuestionException(
            AnswerKind.UnknownKey,
            nearest is null
                ? $"The corpus has no {kind} '{text}'. Expected the key or name of {expected}; 'search' finds them."
                : $"The corpus has no {kind} '{text}'; the nearest is '{nearest}', which is a different row. Expected the key or name of {expected}; 'search' finds them.",
            nearest is null ? [] : [nearest]);
    }

    /// <summary>Returns the key that was probably meant; null if none is near.</summary>
    private string? NearestTo(string text)
    {
        // A family name is far from the full name, but one of its words.
        T[] rows = [.. all()];
        T? near = rows.FirstOrDefault(row => row.Key.Split('-').Contains(text, StringComparer.OrdinalIgnoreCase));
        if ((near?.Key ?? Nearest.To(text, rows.Select(static row => row.Key))) is { } key)
            return key;
        string? name = Nearest.To(text, rows.OfType<IEntity>().Select(static entity => entity.Name));
        return rows.FirstOrDefault(row => row is IEntity entity && entity.Name == name)?.Key;
    }
}
