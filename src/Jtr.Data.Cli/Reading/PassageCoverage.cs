using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Cli.Reading;

/// <summary>The coverage of a passage by evidence, in code points, and the uncovered ranges that contain words.</summary>
internal sealed record PassageCoverage(Passage Passage, int Covered, IReadOnlyList<(int Start, int End)> Uncovered)
{
    public int Characters => Passage.End - Passage.Start;

    /// <summary>Returns the coverage of a document's passages except furniture, in order. The text must be the document's own.</summary>
    public static IReadOnlyList<PassageCoverage> Of(Document document, SourceText text)
    {
        bool[] covered = new bool[document.Length];
        foreach (Evidence evidence in Provenance.Verify(document, text.Text).Checks.Select(static check => check.Evidence))
            covered.AsSpan(evidence.Start, evidence.End - evidence.Start).Fill(true);
        return [.. document.Passages.Where(static passage => passage.Kind != PassageKind.Furniture).Select(passage => Of(passage, text, covered))];
    }

    private static PassageCoverage Of(Passage passage, SourceText text, bool[] covered)
    {
        var uncovered = new List<(int Start, int End)>();
        for (int start = passage.Start; start < passage.End; start++)
        {
            int end = start;
            while (end < passage.End && !covered[end])
                end++;
            if (Words(text, start, end) is { } words)
                uncovered.Add(words);
            start = end;
        }

        return new PassageCoverage(passage, covered.AsSpan(passage.Start, passage.End - passage.Start).Count(true), uncovered);
    }

    /// <summary>Trims a range to its first and last letter or digit; null if it has none.</summary>
    private static (int Start, int End)? Words(SourceText text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text.Text, text.IndexOf(start)))
            start++;
        while (start < end && !char.IsLetterOrDigit(text.Text, text.IndexOf(end - 1)))
            end--;
        return start < end ? (start, end) : null;
    }
}
