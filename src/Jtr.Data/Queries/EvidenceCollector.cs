using System.Collections.Generic;

namespace Jtr.Data;

/// <summary>Collects the evidence of a record at any depth, by listening to what the record says of itself.</summary>
internal sealed class EvidenceCollector : RecordWriter
{
    private readonly List<Evidence> _evidence = [];

    public static IReadOnlyList<Evidence> Of(IRecord record)
    {
        var collector = new EvidenceCollector();
        record.WriteTo(collector);
        return collector._evidence;
    }

    public override void Value(string? name, IRecord value)
    {
        // An evidence holds mentions, and these no evidence.
        if (value is Evidence evidence)
            _evidence.Add(evidence);
        else
            value.WriteTo(this);
    }

    public override void Text(string? name, string value)
    {
    }

    public override void Integer(string? name, long value)
    {
    }

    public override void Number(string? name, decimal value)
    {
    }

    public override void Truth(string? name, bool value)
    {
    }

    public override void Date(string? name, EdtfDate value)
    {
    }

    public override void Word(string? name, string word)
    {
    }

    public override void Reference(string? name, IRow row)
    {
    }

    public override void BeginList(string name, int count)
    {
    }

    public override void EndList()
    {
    }
}
