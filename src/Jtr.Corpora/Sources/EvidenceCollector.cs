using System.Collections.Generic;

namespace Jtr.Corpora.Sources;

/// <summary>Collects the evidence of a record from the properties that it writes.</summary>
/// <typeparam name="TEvidence">The record of the corpus's evidence, or an interface of it.</typeparam>
internal sealed class EvidenceCollector<TEvidence> : RecordListener
    where TEvidence : class, IEvidence
{
    private readonly List<TEvidence> _evidence = [];
    private readonly bool _descends;

    private EvidenceCollector(bool descends) => _descends = descends;

    /// <summary>Returns the evidence of a record at any depth, in record order.</summary>
    public static IReadOnlyList<TEvidence> Of(IRecord record) => Of(record, descends: true);

    /// <summary>Returns the evidence in a record's own properties, without that of values nested in it.</summary>
    public static IReadOnlyList<TEvidence> OwnOf(IRecord record) => Of(record, descends: false);

    private static List<TEvidence> Of(IRecord record, bool descends)
    {
        var collector = new EvidenceCollector<TEvidence>(descends);
        record.WriteTo(collector);
        return collector._evidence;
    }

    public override void Value(string? name, IRecord value)
    {
        // Values nested in evidence concern the evidence; they are not evidence of the fact.
        if (value is TEvidence evidence)
            _evidence.Add(evidence);
        else if (_descends)
            value.WriteTo(this);
    }
}
