using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr cite-as KEY</c>: a reference to the texts that a fact rests on, ready to paste.</summary>
internal static class CiteAsCommand
{
    private static readonly string[] s_formats = ["plain", "bibtex", "biblatex", "ris", "csl-json"];

    public static Command Create(Output output)
    {
        Argument<IFact> fact = RowReaders.Facts.Argument("FACT", "The key of a fact, or the name of an actor, place, office or instrument.");
        var format = new Option<string>("--format")
        {
            Description = "How the reference is written: plain, which is also the default, bibtex, biblatex, ris or csl-json.",
            HelpName = "FORMAT",
            CustomParser = ReadFormat,
        };
        format.CompletionSources.Clear();
        format.CompletionSources.Add(s_formats);
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

    private static string ReadFormat(ArgumentResult result)
    {
        string name = result.Tokens[0].Value;
        if (!s_formats.Contains(name))
            result.AddError(Unknown.Message("format", name, s_formats, "Expected plain, bibtex, biblatex, ris or csl-json."));
        return name;
    }
}
