using Jtr.Corpora.Metadata.Versions;
using Jtr.Data.Cli.Comparing;

namespace Jtr.Data.Cli.Writing;

/// <summary>Writes changes as text: a line for each row, a line for each of its changed properties, and the required version.</summary>
internal static class ComparisonWriter
{
    /// <summary>The column of the rows: the longest kind of change and two spaces.</summary>
    private const int RowColumn = 15;

    public static void Write(Output output, CorpusExport before, CorpusExport after, CorpusComparison comparison)
    {
        foreach (RowChange change in comparison.Changes)
        {
            output.Line(
                RowColumn,
                new Part(ChangeWords.Of(change.Kind).ToLowerInvariant(), change.Kind == ChangeKind.Lost ? Tone.Uncertain : Tone.Faint),
                new Part(change.Table + " ", Tone.Faint),
                new Part(change.Key, Tone.Strong),
                new Part(change.ReplacedBy is null ? "" : " → " + change.ReplacedBy),
                new Part(change.Headline.Length == 0 ? "" : ": " + change.Headline));
            foreach (PropertyChange property in change.Properties)
            {
                output.Line(
                    RowColumn,
                    new Part(""),
                    new Part("  " + property.Path + ": ", Tone.Faint),
                    new Part(ValueText.Of(property.Before)),
                    new Part(" → ", Tone.Faint),
                    new Part(ValueText.Of(property.After)));
            }
        }

        if (comparison.Changes.Count > 0)
            output.Line();
        output.Line(RowColumn, new Part("versions", Tone.Faint), new Part($"{before.Version} → {after.Version}"));
        output.Line(RowColumn, new Part("step", Tone.Faint), new Part(comparison.Step.ToString().ToUpperInvariant() + (comparison.Step == VersionStep.None ? "" : $": at least {comparison.Least}")));
        if (comparison.Objection is { } objection)
            output.Line(RowColumn, new Part("objection", Tone.Faint), new Part(objection));
    }
}
