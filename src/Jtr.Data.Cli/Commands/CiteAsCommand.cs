using System.CommandLine;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr cite-as KEY</c>: a citation of the texts that a fact rests on, ready to paste.</summary>
internal static class CiteAsCommand
{
    public static Command Create(Output output)
    {
        Argument<IFact> fact = RowReaders.Facts.Argument("FACT", "The key of a fact, or the name of an actor, place, office or instrument.");
        Option<string> format = FormatOption.Create("The format of the citation", "plain", "bibtex", "biblatex", "ris", "csl-json");
        var command = new ExampledCommand(
            "cite-as",
            "Print a citation of the texts that a fact rests on, ready to paste. 'jtr cite' prints evidence for a seed.",
            "jtr cite-as aso-visits-taiwan",
            "jtr cite-as aso-visits-taiwan --format bibtex") { fact, format };
        command.SetAction(result =>
        {
            string reference = result.GetRequiredValue(fact).Cite(result.GetValue(format) switch
            {
                "bibtex" => CitationFormat.BibTeX,
                "biblatex" => CitationFormat.BibLaTeX,
                "ris" => CitationFormat.Ris,
                "csl-json" => CitationFormat.CslJson,
                _ => CitationFormat.Plain,
            });

            // Not wrapped: a terminal's own wrapping is removed when copying.
            output.Writer.Write(reference + "\n");
        });
        return command;
    }
}
