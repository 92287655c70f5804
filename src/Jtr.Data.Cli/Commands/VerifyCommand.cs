using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr verify</c>: checks every digest against the source texts, and reports the state of each affected fact's words.</summary>
internal static class VerifyCommand
{
    private static readonly EvidenceState[] s_states = Enum.GetValues<EvidenceState>();

    public static Command Create(Output output)
    {
        Option<string> sources = SourceFolder.Option();
        var all = new Option<bool>("--all") { Description = "Also print the facts whose words match." };
        var command = new ExampledCommand(
            "verify",
            "Check every piece of evidence against the source texts, and report whether its words match, moved, were altered or are missing.",
            "jtr verify --sources texts",
            "jtr verify --sources texts --all --json") { sources, all };
        var json = new JsonOption(command, hasRows: false);
        command.SetAction(result =>
        {
            if (SourceFolder.Find(result.GetValue(sources), out string error) is not { } folder)
                return Failure.Report(ExitCode.WrongCommandLine, error);
            bool same = true;
            if (json.IsAsked(result))
            {
                json.Print(output, result, rows => same = Write(rows.Json, folder, result.GetValue(all)));
                return same ? ExitCode.Success : ExitCode.OtherText;
            }

            foreach (Document document in Documents.All)
                same &= Verify(output, folder, document, result.GetValue(all));
            return same ? ExitCode.Success : ExitCode.OtherText;
        });
        return command;
    }

    private static bool Verify(Output output, SourceFolder folder, Document document, bool all)
    {
        int column = Documents.All.Max(static known => known.Key.Length) + 2;
        if (folder.Read(document) is not { } text)
        {
            output.Line(column, new Part(document.Key, Tone.Strong), new Part(document.FileName + " is missing", Tone.Uncertain));
            return false;
        }

        ProvenanceReport<IFact, Evidence> report = Provenance.Verify(document, text.Text);
        IEnumerable<string> counts = s_states.Select(state => string.Create(CultureInfo.InvariantCulture, $"{report.Count(state)} {Label(state)}"));
        output.Line(column, new Part(document.Key, Tone.Strong), new Part(string.Join(", ", counts)), new Part(Difference(report), Tone.Uncertain));

        foreach (EvidenceCheck<IFact, Evidence> check in report.Checks.Where(check => all || check.State != EvidenceState.Match))
        {
            output.Line(
                column,
                new Part("  " + Label(check.State), check.State == EvidenceState.Match ? Tone.Faint : Tone.Uncertain),
                new Part(check.Fact.Key),
                new Part(" " + Place(check.Evidence.Start, check.Evidence.End) + " of " + check.Evidence.Passage.Key, Tone.Faint),
                new Part(check.State == EvidenceState.Moved ? " to " + Place(check.FoundStart!.Value, check.FoundEnd!.Value) : ""),
                new Part(RightDigest(report, check.Evidence, text) is { } digest ? $": wrong digest; that of “{text[check.Evidence.Start, check.Evidence.End]}” is {digest}" : ""));
        }

        return IsSame(report);
    }

    /// <summary>Writes the report as a list of documents; those without a text have no counts.</summary>
    private static bool Write(Utf8JsonWriter json, SourceFolder folder, bool all)
    {
        bool same = true;
        json.WriteStartArray();
        foreach (Document document in Documents.All)
        {
            json.WriteStartObject();
            json.WriteString("document", document.Key);
            json.WriteString("fileName", document.FileName);
            SourceText? text = folder.Read(document);
            json.WriteBoolean("isPresent", text is not null);
            same &= text is not null && Write(json, Provenance.Verify(document, text.Text), text, all);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        return same;
    }

    private static bool Write(Utf8JsonWriter json, ProvenanceReport<IFact, Evidence> report, SourceText text, bool all)
    {
        json.WriteBoolean("isSameText", report.IsSameText);
        json.WriteNumber("length", report.Length);
        json.WriteString("sha256", report.Sha256);
        json.WriteStartObject("counts");
        foreach (EvidenceState state in s_states)
            json.WriteNumber(Label(state), report.Count(state));
        json.WriteEndObject();
        json.WriteStartArray("checks");
        foreach (EvidenceCheck<IFact, Evidence> check in report.Checks.Where(check => all || check.State != EvidenceState.Match))
        {
            json.WriteStartObject();
            json.WriteString("state", Label(check.State));
            json.WriteString("fact", check.Fact.Key);
            json.WriteString("passage", check.Evidence.Passage.Key);
            json.WriteNumber("start", check.Evidence.Start);
            json.WriteNumber("end", check.Evidence.End);
            if (check.State == EvidenceState.Moved)
            {
                json.WriteNumber("foundStart", check.FoundStart!.Value);
                json.WriteNumber("foundEnd", check.FoundEnd!.Value);
            }

            if (RightDigest(report, check.Evidence, text) is { } digest)
                json.WriteString("rightDigest", digest);

            json.WriteEndObject();
        }

        json.WriteEndArray();
        return IsSame(report);
    }

    /// <summary>Returns the correct digest of a piece of evidence if its recorded digest is wrong, which only the recorded text can show; otherwise, null.</summary>
    private static string? RightDigest(ProvenanceReport<IFact, Evidence> report, Evidence evidence, SourceText text) =>
        report.IsSameText && evidence.End <= text.Length && text.Digest(evidence.Start, evidence.End) is var digest && digest != evidence.Digest ? digest : null;

    private static bool IsSame(ProvenanceReport<IFact, Evidence> report) => report.IsSameText && report.Count(EvidenceState.Match) == report.Checks.Length;

    private static string Difference(ProvenanceReport<IFact, Evidence> report) => report.IsSameText
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"; not the same text: {report.Length} characters of {report.Document.Length}, SHA-256 {report.Sha256}");

    private static string Label(EvidenceState state) => state.ToString().ToLowerInvariant();

    private static string Place(int start, int end) => string.Create(CultureInfo.InvariantCulture, $"{start}–{end}");
}
