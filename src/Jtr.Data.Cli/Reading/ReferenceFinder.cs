using System.Collections.Generic;

namespace Jtr.Data.Cli.Reading;

/// <summary>Finds the properties by which a record refers to a row: <c>participants.actor</c>.</summary>
internal sealed class ReferenceFinder(IRow target) : RecordListener
{
    private readonly Stack<string> _outer = [];
    private readonly List<string> _found = [];

    /// <summary>Returns the properties by which a row refers to the target, each once; empty if there are none.</summary>
    public IReadOnlyList<string> PropertiesOf(IRow row)
    {
        _found.Clear();
        row.WriteTo(this);
        return _found;
    }

    public override void Reference(string? name, IRow row)
    {
        if (!row.Equals(target))
            return;
        string path = name ?? "";
        foreach (string outer in _outer)
            path = path.Length == 0 ? outer : outer + "." + path;
        if (!_found.Contains(path))
            _found.Add(path);
    }

    public override void Value(string? name, IRecord value)
    {
        if (name is not null)
            _outer.Push(name);
        value.WriteTo(this);
        if (name is not null)
            _outer.Pop();
    }

    public override void BeginList(string name, int count) => _outer.Push(name);

    public override void EndList() => _outer.Pop();
}
