using System.Collections.Generic;

namespace Jtr.Data.Tests.Corpus;

/// <summary>Collects the values of one kind from a record, at any depth.</summary>
internal sealed class RecordWalk : RecordWriter
{
    public List<(string? Name, IRow Row)> References { get; } = [];

    public List<Evidence> Evidence { get; } = [];

    public List<(string Path, string Text)> Texts { get; } = [];

    private readonly Stack<string> _path = new();

    public static RecordWalk Of(IRecord record)
    {
        var walk = new RecordWalk();
        record.WriteTo(walk);
        return walk;
    }

    public override void Text(string? name, string value) => Texts.Add((string.Join('.', Path(name)), value));

    public override void Integer(string? name, long value)
    {
    }

    public override void Number(string? name, decimal value)
    {
    }

    public override void Boolean(string? name, bool value)
    {
    }

    public override void Date(string? name, EdtfDate value)
    {
    }

    public override void EnumLabel(string? name, string label)
    {
    }

    public override void Reference(string? name, IRow row) => References.Add((name, row));

    public override void Value(string? name, IRecord value)
    {
        if (value is Evidence evidence)
            Evidence.Add(evidence);
        if (name is not null)
            _path.Push(name);
        value.WriteTo(this);
        if (name is not null)
            _path.Pop();
    }

    public override void BeginList(string name, int count) => _path.Push(name);

    public override void EndList() => _path.Pop();

    private IEnumerable<string> Path(string? name)
    {
        string[] steps = _path.ToArray();
        for (int i = steps.Length - 1; i >= 0; i--)
            yield return steps[i];
        if (name is not null)
            yield return name;
    }
}
