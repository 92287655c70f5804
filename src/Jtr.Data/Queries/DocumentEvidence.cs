using System.Collections.Immutable;

namespace Jtr.Data;

/// <summary>What a document is evidence of.</summary>
internal static class DocumentEvidence
{
    /// <summary>Whether some of the evidence stands in a document.</summary>
    public static bool IsAmong(ImmutableArray<Evidence> evidence, Document document)
    {
        foreach (Evidence one in evidence)
        {
            if (one.Passage.Document.Equals(document))
                return true;
        }

        return false;
    }
}
