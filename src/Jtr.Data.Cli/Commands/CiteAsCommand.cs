using System.CommandLine;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr cite-as KEY</c>: a reference to the texts that a fact rests on, ready to paste.</summary>
internal static class CiteAsCommand
{
    public static Command Create(Output output)
    {
        Argument<IFact> fact = RowReaders.Facts.Argument("FACT", "The key of a fact, or the name of an actor, place, office or instrument.");
        Option<string> format = FormatOption.Create("How the reference is written", "plain", "bibtex", "biblatex", "ris", "csl-json");
        var command = new ExampledCommand(
            "cite-as",
            "Print a reference to the texts that a fact rests on, ready to paste. 'jtr cite' prints evidence for a seed.",
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

            // To be pasted as it is: what wraps it is the terminal, which a copy takes back.
            output.Writer.Write(reference + "\n");
        });
        return command;
    }
}
