namespace Jtr.Data;

/// <summary>What one evidence of one fact came to when it was checked against a text. Immutable and thread-safe.</summary>
public sealed class EvidenceCheck
{
    internal EvidenceCheck(IFact fact, Evidence evidence, EvidenceState state, int? foundStart)
    {
        Fact = fact;
        Evidence = evidence;
        State = state;
        FoundStart = foundStart;
    }

    /// <summary>The fact that rests on the evidence: itself, or through a name, a provision or another value of its own.</summary>
    public IFact Fact { get; }

    /// <summary>The evidence that was checked, with its recorded place.</summary>
    public Evidence Evidence { get; }

    /// <summary>What has become of its words.</summary>
    public EvidenceState State { get; }

    /// <summary>Where the words start in the text that was checked, in Unicode code points, 0-based; null when they are altered or missing.</summary>
    public int? FoundStart { get; }

    /// <summary>Where the words end in the text that was checked, in Unicode code points, exclusive; null when they are altered or missing.</summary>
    public int? FoundEnd => FoundStart + (Evidence.End - Evidence.Start);

    /// <summary>The fact's key, the recorded place, the state, and where the words were found if they moved.</summary>
    public override string ToString()
    {
        string found = State == EvidenceState.Moved ? $" to {FoundStart}–{FoundEnd}" : "";
        return $"{Fact.Key} {Evidence.Start}–{Evidence.End}: {State}{found}";
    }
}
