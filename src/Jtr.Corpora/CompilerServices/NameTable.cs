using System;
using System.ComponentModel;
using System.Collections.Generic;

namespace Jtr.Corpora.CompilerServices;

/// <summary>
/// The name index of a table, laid out at build time: folded forms in byte order, each with its entries. An entry is a row that bears the form, the form as recorded, and its kind.
/// </summary>
/// <param name="forms">The folded forms.</param>
/// <param name="count">The number of forms.</param>
/// <param name="ends">For each form, the end of its entries in the next three columns.</param>
/// <param name="rows">For each entry, the row that bears the form.</param>
/// <param name="recorded">For each entry, the form as recorded, by its number in the table's texts.</param>
/// <param name="kinds">For each entry, the kind of form plus one; 0 for a canonical name.</param>
/// <param name="texts">The table's texts.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct NameTable(TextPool forms, int count, Column ends, Column rows, Column recorded, Column kinds, TextPool texts)
{
    private readonly TextPool _forms = forms;
    private readonly Column _ends = ends;
    private readonly Column _rows = rows;
    private readonly Column _recorded = recorded;
    private readonly Column _kinds = kinds;
    private readonly TextPool _texts = texts;

    /// <summary>Adds every match of a folded name.</summary>
    /// <param name="folded">The folded name.</param>
    /// <param name="rowAt">Returns the row with a number.</param>
    /// <param name="matches">Receives the matches.</param>
    public void Find<T>(string folded, Func<int, T> rowAt, List<NameMatch<T>> matches)
        where T : class
    {
        int form = _forms.Find(folded, count);
        if (form < 0)
            return;
        for (int i = _ends.StartOf(form); i < _ends.Int(form); i++)
        {
            int kind = _kinds.Int(i) - 1;
            matches.Add(new NameMatch<T>(rowAt(_rows.Int(i)), _texts[_recorded.Int(i)], kind < 0 ? null : (NameKind)kind));
        }
    }

    /// <summary>Adds the number of each row that bears a folded name, with true if it is the row's canonical name.</summary>
    internal void Find(string folded, int firstRow, List<(int Row, bool IsCanonical)> bearers)
    {
        int form = _forms.Find(folded, count);
        for (int i = form < 0 ? 0 : _ends.StartOf(form); form >= 0 && i < _ends.Int(form); i++)
            bearers.Add((firstRow + _rows.Int(i), _kinds.Int(i) == 0));
    }

    /// <summary>Adds every folded form.</summary>
    /// <param name="folded">Receives the forms.</param>
    public void List(List<string> folded)
    {
        for (int form = 0; form < count; form++)
            folded.Add(_forms[form]);
    }
}
