using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Jtr.Edtf;

namespace Jtr.Corpora;

/// <summary>Writes the properties of a row as single-line texts: one for each element of a list, with a nested value in braces.</summary>
internal sealed class PinWriter(List<KeyValuePair<string, string>> values) : RecordWriter
{
    private string? _list;

    public override void Text(string? name, string value) => Add(name, EscapeLineEnds(value));

    public override void Integer(string? name, long value) => Add(name, value.ToString(CultureInfo.InvariantCulture));

    public override void Number(string? name, decimal value) => Add(name, value.ToString(CultureInfo.InvariantCulture));

    public override void Boolean(string? name, bool value) => Add(name, value ? "true" : "false");

    public override void Date(string? name, EdtfDate value) => Add(name, value.ToString());

    public override void EnumLabel(string? name, string label) => Add(name, label);

    public override void Reference(string? name, IRow row) => Add(name, PinnedRow.NameOf(row));

    public override void Value(string? name, IRecord value)
    {
        var properties = new List<KeyValuePair<string, string>>();
        value.WriteTo(new PinWriter(properties));
        var text = new StringBuilder("{");
        foreach (KeyValuePair<string, string> property in properties)
            text.Append(text.Length > 1 ? "; " : "").Append(property.Key).Append(": ").Append(property.Value);
        Add(name, text.Append('}').ToString());
    }

    public override void BeginList(string name, int count) => _list = name;

    public override void EndList() => _list = null;

    private void Add(string? name, string value) => values.Add(new KeyValuePair<string, string>(name ?? _list ?? "", value));

    /// <summary>Escapes line ends, so that each value is one line of the file.</summary>
    private static string EscapeLineEnds(string text) => text.Replace("\\", "\\\\").Replace("\r", "\\r").Replace("\n", "\\n");
}
