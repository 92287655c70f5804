using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>Lays out the names of a table.</summary>
internal static class NameBuilder
{
    /// <param name="numberOf">Returns the number of a text among those of the table.</param>
    public static NameLayout Build(SchemaShape schema, ResolvedCorpus corpus, int table, Func<string, int> numberOf)
    {
        RecordShape record = schema.Tables[table].Record;
        var bearers = new SortedDictionary<string, List<(long Row, long Recorded, long Kind)>>(Utf8Order.Instance);
        EquatableArray<ResolvedRow> rows = corpus.Tables[table].Rows;
        var names = new List<RecordText>();
        var named = PropertyTree.Of(schema, record, static property => property.IsNamed);
        for (int row = 0; row < rows.Count; row++)
        {
            names.Clear();
            RecordTexts.Find(names, named, rows[row].Values);
            foreach (RecordText name in names)
            {
                string form = FoldedText.OfName(name.Text);
                (long, long, long) bearer = (row, numberOf(name.Text), KindOf(name) + 1);
                if (!bearers.TryGetValue(form, out List<(long, long, long)>? known))
                    bearers.Add(form, known = []);
                if (form.Length > 0 && !known.Contains(bearer))
                    known.Add(bearer);
            }
        }

        long end = 0;
        (long Row, long Recorded, long Kind)[] all = bearers.Values.SelectMany(known => known).ToArray();
        return new NameLayout(
            TextsLayout.Of(bearers.Keys.ToEquatable()),
            new ColumnLayout("Ends", 0, bearers.Values.Select(known => end += known.Count).ToEquatable()),
            new ColumnLayout("Rows", 0, all.Select(bearer => bearer.Row).ToEquatable()),
            new ColumnLayout("Recorded", 0, all.Select(bearer => bearer.Recorded).ToEquatable()),
            new ColumnLayout("Kinds", 0, all.Select(bearer => bearer.Kind).ToEquatable()));
    }

    /// <summary>Returns the kind of a name, as a value of its enumeration; -1 if it has none.</summary>
    private static long KindOf(RecordText name)
    {
        if (name.Property.NamedAs is { } same)
            return same;
        int kind = name.Property.NameKind is { } property ? name.Record.IndexOf(property) : -1;
        return kind < 0 || name.Values[kind].Kind == BoundKind.Absent ? -1 : name.Values[kind].Integer;
    }
}
