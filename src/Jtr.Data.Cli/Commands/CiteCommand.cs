using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr cite FILE "words"</c>: the evidence object for words of a source text, ready for a seed, with its positions and digest.</summary>
internal static class CiteCommand
{
    public static Command Create(Output output)
    {
        var file = new Argument<string>("FILE") { Description = "The source text: the key of its document, its file name, or a path to it." };
        var words = new Argument<string>("WORDS") { Description = "Words of the text, as one argument." };
        var clause = new Option<bool>("--clause") { Description = "Cite the clause around the words, to the punctuation on either side." };
        Option<string> sources = SourceFolder.Option();
        var command = new ExampledCommand(
            "cite",
            "Print the evidence object for words of a source text, ready to paste into a seed; one for each occurrence. 'jtr cite-as' cites a fact.",
            "jtr cite reuters-2023 \"Taro Aso\" --sources texts",
            "jtr cite reuters-2023 \"Taro Aso\" --clause --sources texts") { file, words, clause, sources };
        command.SetAction(result =>
        {
            string name = result.GetRequiredValue(file);
            if (Find(name, result.GetValue(sources), out string error) is not { } source)
                return Failure.Report(ExitCode.WrongCommandLine, error);
            if (source.Text is not { } text || !text.IsTextOf(source.Document))
                return Failure.Report(ExitCode.OtherText, $"The text of {source.Document.Key} is missing or differs from the recorded text. 'jtr verify' shows the difference.");
            return Cite(output, source.Document, text, result.GetRequiredValue(words), result.GetValue(clause));
        });
        return command;
    }

    private static int Cite(Output output, Document document, SourceText text, string words, bool clause)
    {
        var search = new WordSearch(text);
        IReadOnlyList<(int Start, int End)> found = search.Exact(words);
        bool folded = found.Count == 0;
        if (folded)
            found = search.Folded(words);
        if (found.Count == 0)
            return Failure.Report(ExitCode.WrongCommandLine, $"'{words}' is not in {document.Key}. The nearest words are '{search.Nearest(words)}'.");

        var cited = new HashSet<(int Start, int End)>();
        foreach ((int start, int end) in found)
        {
            if (document.Passages.FirstOrDefault(passage => passage.Start <= start && end <= passage.End) is not { } passage)
            {
                Remark.Write($"The words at {start}–{end} cross the end of a passage. Evidence must lie within one passage.");
                continue;
            }

            (int Start, int End) span = clause ? search.Clause(start, end, passage) : (start, end);
            if (!cited.Add(span))
                continue;
            if (folded)
                Remark.Write($"'{words}' is not in the text exactly; the words at {start}–{end} are '{text[start, end]}'.");
            if (passage.Kind == PassageKind.Furniture)
                Remark.Write($"The passage '{passage.Key}' is furniture. Facts must not rest on it.");
            output.Writer.WriteLine(Json(passage, span, text));
        }

        return cited.Count > 0 ? ExitCode.Success : ExitCode.WrongCommandLine;
    }

    private static string Json(Passage passage, (int Start, int End) span, SourceText text)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("passage", passage.Key);
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            json.WriteString("digest", text.Digest(span.Start, span.End));
            json.WriteString("role", "states");
            json.WriteString("speech", "narrator");
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static (Document Document, SourceText? Text)? Find(string name, string? sources, out string error)
    {
        Document? document = Documents.All.FirstOrDefault(known => known.Key == name || known.FileName == Path.GetFileName(name));
        SourceText? text = null;
        if (File.Exists(name))
        {
            text = SourceFolder.ReadFile(name);
            document ??= Documents.All.FirstOrDefault(known => text.IsTextOf(known));
        }

        if (document is null)
        {
            IEnumerable<string> known = Documents.All.SelectMany(static document => new[] { document.Key, document.FileName });
            error = Unknown.Message("document", name, known, "Expected a key that 'jtr list documents' prints, the file name of a source text, or its path.");
            return null;
        }

        if (text is null)
        {
            if (SourceFolder.Find(sources, out error) is not { } folder)
                return null;
            text = folder.Read(document);
        }

        error = "";
        return (document, text);
    }
}
