using System;
using System.Collections.Generic;
using System.Text;

namespace Jtr.Corpora;

/// <summary>A row in a pin's file: its table and key, and the values of its properties as texts. A list has one value for each element.</summary>
internal sealed class PinnedRow(string name)
{
    private const string Indent = "    ";

    // In declaration order, which is also the printed order.
    private readonly List<KeyValuePair<string, string>> _values = [];

    /// <summary>Gets the table and the key: <c>events/aso-visits-taiwan</c>.</summary>
    public string Name => name;

    /// <summary>Returns the name of a row in a pin's file.</summary>
    public static string NameOf(IRow row) => $"{row.Table}/{row.Key}";

    /// <summary>Returns the present content of a row.</summary>
    public static PinnedRow Of(IRow row)
    {
        var pinned = new PinnedRow(NameOf(row));
        row.WriteTo(new PinWriter(pinned._values));

        // The key is part of the name.
        pinned._values.RemoveAll(static value => value.Key == "key");
        return pinned;
    }

    /// <summary>Reads the rows of a pin's file.</summary>
    /// <param name="text">The content of the file.</param>
    /// <param name="place">The name of the file, for error messages.</param>
    /// <exception cref="CorpusPinException">A line is not part of a pin, or a row occurs twice.</exception>
    public static Dictionary<string, PinnedRow> Read(string text, string place)
    {
        var rows = new Dictionary<string, PinnedRow>(StringComparer.Ordinal);
        PinnedRow? row = null;
        int number = 0;
        foreach (string rawLine in text.Split('\n'))
        {
            number++;
            string line = rawLine.TrimEnd('\r').TrimStart('\uFEFF');
            if (line.Length == 0 || line[0] == '#')
                continue;
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (row is not null && line.StartsWith(Indent, StringComparison.Ordinal) && colon > Indent.Length)
            {
                row._values.Add(new KeyValuePair<string, string>(line.Substring(Indent.Length, colon - Indent.Length), line.Substring(colon + 2)));
                continue;
            }

            int slash = line.IndexOf('/');
            if (slash <= 0 || slash == line.Length - 1 || line.AsSpan().IndexOf(' ') >= 0)
                throw new CorpusPinException($"{place}, line {number}: expected a row as 'table/key' or, indented by {Indent.Length} spaces, 'property: value'; found '{line}'.");
            row = new PinnedRow(line);
            if (rows.ContainsKey(line))
                throw new CorpusPinException($"{place}, line {number}: '{line}' occurs twice.");
            rows.Add(line, row);
        }

        return rows;
    }

    /// <summary>Appends the lines of the row, without the properties in a set.</summary>
    public void AppendTo(StringBuilder text, HashSet<string> omitted)
    {
        text.Append(name).Append('\n');
        foreach (KeyValuePair<string, string> value in _values)
        {
            if (!omitted.Contains(value.Key))
                text.Append(Indent).Append(value.Key).Append(": ").Append(value.Value).Append('\n');
        }
    }

    /// <summary>Describes the old and new values of each changed property; empty if nothing differs.</summary>
    public string DifferencesFrom(PinnedRow old, HashSet<string> omitted)
    {
        var text = new StringBuilder();
        var seen = new HashSet<string>(omitted, StringComparer.Ordinal);
        foreach (List<KeyValuePair<string, string>> values in new[] { _values, old._values })
        {
            foreach (KeyValuePair<string, string> value in values)
            {
                if (seen.Add(value.Key))
                    AppendDifference(text, value.Key, old.ValuesOf(value.Key), ValuesOf(value.Key));
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void AppendDifference(StringBuilder text, string property, List<string> old, List<string> current)
    {
        List<string> removed = Except(old, current), added = Except(current, old);
        if (removed.Count == 0 && added.Count == 0)
        {
            for (int i = 0; i < current.Count; i++)
            {
                if (current[i] == old[i])
                    continue;
                text.Append(Indent).Append(property).Append(" has another order\n");
                (removed, added) = (old, current);
                break;
            }

            if (removed.Count == 0)
                return;
        }
        else
        {
            text.Append(Indent).Append(property).Append('\n');
        }

        AppendValues(text, "was: ", removed);
        AppendValues(text, "is:  ", added);
    }

    private static void AppendValues(StringBuilder text, string label, List<string> values)
    {
        foreach (string value in values)
            text.Append(Indent).Append(Indent).Append(label).Append(value).Append('\n');
        if (values.Count == 0)
            text.Append(Indent).Append(Indent).Append(label).Append("(nothing)\n");
    }

    /// <summary>Returns the multiset difference of two lists of values.</summary>
    private static List<string> Except(List<string> values, List<string> others)
    {
        var unmatched = new List<string>(others);
        var difference = new List<string>();
        foreach (string value in values)
        {
            if (!unmatched.Remove(value))
                difference.Add(value);
        }

        return difference;
    }

    private List<string> ValuesOf(string property)
    {
        var values = new List<string>();
        foreach (KeyValuePair<string, string> value in _values)
        {
            if (value.Key == property)
                values.Add(value.Value);
        }

        return values;
    }
}
