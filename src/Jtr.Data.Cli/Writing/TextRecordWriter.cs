using System.Collections.Generic;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Jtr.Data.Cli.Writing;

/// <summary>Prints a record for people: a line for each property, and for a list of values a line for each value, with its own lists indented below it.</summary>
internal sealed class TextRecordWriter(Output output) : RecordWriter
{
    /// <summary>The column of the values: the longest property name and two spaces.</summary>
    public const int ValueColumn = 20;

    private const string Separator = ", ";

    private readonly List<Part> _line = [];
    private string _head = "";
    private int _depth;

    public override void Text(string? name, string value) => Add(name, new Part(value));

    public override void Integer(string? name, long value) => Add(name, new Part(value.ToString(CultureInfo.InvariantCulture)));

    public override void Number(string? name, decimal value) => Add(name, new Part(value.ToString(CultureInfo.InvariantCulture)));

    public override void Boolean(string? name, bool value) => Add(name, new Part(value ? "true" : "false"));

    public override void Date(string? name, EdtfDate value) => Add(name, DateParts.Of(value));

    public override void EnumLabel(string? name, string label) => Add(name, new Part(label));

    public override void Reference(string? name, IRow row)
    {
        // A passage's key alone does not tell a person which text is meant.
        if (row is Passage passage && _depth > 0)
            Add("document", new Part(passage.Document.Label));
        Add(name, new Part(row.Key));
    }

    public override void Value(string? name, IRecord value)
    {
        Flush();
        if (name is not null)
            _head = Head(name);
        _depth++;
        value.WriteTo(this);
        Flush();
        _depth--;
    }

    public override void BeginList(string name, int count)
    {
        Flush();
        _head = Head(name);
    }

    public override void EndList() => Flush();

    private string Head(string name) => new string(' ', 2 * _depth) + name;

    private void Add(string? name, params Part[] value)
    {
        if (_depth == 0 && name is not null)
        {
            output.Line(ValueColumn, new Part(name, Tone.Faint), value);
            return;
        }

        if (_line.Count > 0)
            _line.Add(new Part(Separator));
        if (name is not null)
            _line.Add(new Part(name + " ", Tone.Faint));
        _line.AddRange(value);
    }

    private void Flush()
    {
        if (_line.Count == 0)
            return;
        output.Line(ValueColumn, new Part(_head, Tone.Faint), CollectionsMarshal.AsSpan(_line));
        _line.Clear();
        _head = "";
    }
}
