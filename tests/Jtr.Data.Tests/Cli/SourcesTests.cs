using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Jtr.Data.Tests.Corpus;
using Xunit;

namespace Jtr.Data.Tests.Cli;

/// <summary>Tests the commands for curators, which need the source texts.</summary>
public sealed class SourcesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jtr-");

    public SourcesTests()
    {
        SourceTexts.RequireDigests();
        foreach (Document document in Documents.All)
            File.WriteAllBytes(Path.Combine(_folder.FullName, document.FileName), SourceTexts.Bytes(document));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Verify_exits_with_0_for_exact_copies()
    {
        JtrProcess verify = await JtrProcess.Run("verify", "--sources", _folder.FullName);

        Assert.Equal((0, ""), (verify.ExitCode, verify.Error));
        Assert.Equal(Documents.Count, verify.Lines.Length);
        foreach (Document document in Documents.All)
        {
            int evidence = Provenance.Verify(document, SourceTexts.Of(document)).Checks.Length;
            Assert.Contains(verify.Lines, line => line.StartsWith(document.Key + " ", StringComparison.Ordinal) && line.EndsWith(FormattableString.Invariant($" {evidence} match, 0 moved, 0 altered, 0 missing"), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Verify_names_exactly_the_affected_facts_of_an_altered_copy_and_exits_with_3()
    {
        Document document = Documents.All[0];
        string text = SourceTexts.Of(document);
        Evidence changed = Events.ByDocument(document).SelectMany(static row => row.Evidence).First(evidence => evidence.Passage.Document == document);
        string altered = text[..changed.Start] + new string('x', changed.End - changed.Start) + text[changed.End..];
        File.WriteAllText(Path.Combine(_folder.FullName, document.FileName), altered);

        JtrProcess verify = await JtrProcess.Run("verify", "--sources", _folder.FullName);

        Assert.Equal((3, ""), (verify.ExitCode, verify.Error));
        IEnumerable<string> touched = Provenance.Verify(document, text).Checks
            .Where(check => check.Evidence.Start < changed.End && changed.Start < check.Evidence.End)
            .Select(static check => FormattableString.Invariant($"altered {check.Fact.Key} {check.Evidence.Start}–{check.Evidence.End} of {check.Evidence.Passage.Key}"));
        Assert.NotEmpty(touched);
        Assert.Equal(touched, Indented(verify));
    }

    [Fact]
    public async Task Verify_reports_the_new_position_of_moved_words()
    {
        Document document = Documents.All[0];
        File.WriteAllText(Path.Combine(_folder.FullName, document.FileName), "xx\n" + SourceTexts.Of(document));

        JtrProcess verify = await JtrProcess.Run("verify", "--sources", _folder.FullName);

        Assert.Equal(3, verify.ExitCode);
        Assert.Equal(
            Provenance.Verify(document, SourceTexts.Of(document)).Checks.Select(static check => FormattableString.Invariant(
                $"moved {check.Fact.Key} {check.Evidence.Start}–{check.Evidence.End} of {check.Evidence.Passage.Key} to {check.Evidence.Start + 3}–{check.Evidence.End + 3}")),
            Indented(verify));
    }

    [Fact]
    public async Task Verify_json_has_the_same_results()
    {
        Document document = Documents.All[0];
        File.WriteAllText(Path.Combine(_folder.FullName, document.FileName), "xx\n" + SourceTexts.Of(document));

        JtrProcess verify = await JtrProcess.Run("verify", "--sources", _folder.FullName, "--json");
        JtrProcess lines = await JtrProcess.Run("verify", "--sources", _folder.FullName);

        Assert.Equal((3, ""), (verify.ExitCode, verify.Error));
        JsonElement[] documents = [.. JsonDocument.Parse(verify.Output).RootElement.EnumerateArray()];
        Assert.Equal(Documents.All.Select(static known => known.Key), documents.Select(static known => known.GetProperty("document").GetString()));
        Assert.Equal([false, true], documents.Take(2).Select(static known => known.GetProperty("isSameText").GetBoolean()));
        Assert.Equal(Indented(lines), documents[0].GetProperty("checks").EnumerateArray().Select(static check => FormattableString.Invariant(
            $"{check.GetProperty("state")} {check.GetProperty("fact")} {check.GetProperty("start")}–{check.GetProperty("end")} of {check.GetProperty("passage")} to {check.GetProperty("foundStart")}–{check.GetProperty("foundEnd")}")));
    }

    [Fact]
    public async Task Coverage_json_has_the_counts_of_the_lines()
    {
        JtrProcess coverage = await JtrProcess.Run("coverage", "--sources", _folder.FullName, "--json");
        JtrProcess lines = await JtrProcess.Run("coverage", "--sources", _folder.FullName);

        Assert.Equal((0, ""), (coverage.ExitCode, coverage.Error));
        foreach (JsonElement document in JsonDocument.Parse(coverage.Output).RootElement.EnumerateArray())
        {
            Assert.Contains(lines.Lines, line => line.StartsWith(document.GetProperty("document") + " ", StringComparison.Ordinal)
                && line.EndsWith($" {document.GetProperty("covered")} of {document.GetProperty("characters")}", StringComparison.Ordinal));
            Assert.Equal(document.GetProperty("covered").GetInt32(), document.GetProperty("passages").EnumerateArray().Sum(static passage => passage.GetProperty("covered").GetInt32()));
        }
    }

    [Fact]
    public async Task Verify_reports_a_missing_text_and_exits_with_3()
    {
        File.Delete(Path.Combine(_folder.FullName, Documents.All[0].FileName));

        JtrProcess verify = await JtrProcess.Run("verify", "--sources", _folder.FullName);

        Assert.Equal(3, verify.ExitCode);
        Assert.EndsWith(Documents.All[0].FileName + " is missing", verify.Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("coverage")]
    [InlineData("cite", "yao-2022", "Taipei")]
    public async Task Verify_without_texts_states_the_expected_folder(params string[] command)
    {
        JtrProcess refused = await JtrProcess.Run([.. command, "--sources", Path.Combine(_folder.FullName, "none")]);

        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.Contains(Documents.All[0].FileName, refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JTR_SOURCES_sets_the_folder_of_the_texts()
    {
        JtrProcess verify = await JtrProcess.Run(new Dictionary<string, string> { ["JTR_SOURCES"] = _folder.FullName }, "", "verify");

        Assert.Equal(0, verify.ExitCode);
    }

    [Fact]
    public async Task Coverage_command_lists_texts_and_passages_without_furniture()
    {
        JtrProcess coverage = await JtrProcess.Run("coverage", "--sources", _folder.FullName);

        Assert.Equal(0, coverage.ExitCode);
        foreach (Document document in Documents.All)
            Assert.Contains(coverage.Lines, line => line.StartsWith(document.Key + " ", StringComparison.Ordinal) && line.Contains(" % ", StringComparison.Ordinal));
        foreach (Passage passage in Passages.All)
            Assert.Equal(passage.Kind != PassageKind.Furniture, coverage.Lines.Any(line => line.StartsWith("  " + passage.Key + " ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Coverage_command_rejects_a_different_text()
    {
        File.AppendAllText(Path.Combine(_folder.FullName, Documents.All[0].FileName), "x");

        JtrProcess coverage = await JtrProcess.Run("coverage", "--sources", _folder.FullName);

        Assert.Equal(3, coverage.ExitCode);
        Assert.Contains(Documents.All[0].Key, coverage.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cite_command_finds_the_evidence_for_recorded_words()
    {
        foreach (Evidence evidence in Measures.All.Select(static row => row.Evidence[0]).Take(5))
        {
            Document document = evidence.Passage.Document;
            string words = SourceTexts.Of(document)[evidence.Start..evidence.End];

            JtrProcess cite = await JtrProcess.Run("cite", document.Key, words, "--sources", _folder.FullName);

            Assert.Equal((0, ""), (cite.ExitCode, cite.Error));
            Assert.Equal(Expected(evidence.Passage.Key, evidence.Start, evidence.End, evidence.Digest), cite.Output.ReplaceLineEndings("\n"));
        }
    }

    [Fact]
    public async Task Cite_command_accepts_key_file_name_and_path_of_a_text()
    {
        Document document = Documents.Get("yao-2022");
        string renamed = Path.Combine(_folder.FullName, "copy.txt");
        File.Copy(Path.Combine(_folder.FullName, document.FileName), renamed);

        JtrProcess[] cites = await Task.WhenAll(new[] { document.Key, document.FileName, renamed }.Select(name => JtrProcess.Run("cite", name, "127", "--sources", _folder.FullName)));

        Assert.Equal(0, cites[0].ExitCode);
        Assert.All(cites, cite => Assert.Equal(cites[0], cite));
    }

    [Fact]
    public async Task Cite_command_finds_every_occurrence_at_word_boundaries()
    {
        Document document = Documents.Get("reuters-2023");
        string text = SourceTexts.Of(document);

        JtrProcess cite = await JtrProcess.Run("cite", document.Key, "Japan", "--sources", _folder.FullName);

        int[] expected = [.. Enumerable.Range(0, text.Length - 5).Where(start => text.AsSpan(start, 5) is "Japan" && !char.IsLetter(text[start + 5]))];
        Assert.True(expected.Length > 5);
        Assert.Equal(expected, Objects(cite).Select(static found => found.GetProperty("start").GetInt32()));
    }

    [Fact]
    public async Task Cite_command_ignores_case_quotation_marks_and_white_space_with_a_remark()
    {
        Document document = Documents.Get("reuters-2023");
        Evidence evidence = Claims.All.SelectMany(static row => row.Evidence).First(evidence =>
            evidence.Passage.Document == document && SourceTexts.Of(document)[evidence.Start..evidence.End].Contains('’', StringComparison.Ordinal));
        string words = SourceTexts.Of(document)[evidence.Start..evidence.End];

        JtrProcess cite = await JtrProcess.Run("cite", document.Key, words.ToUpperInvariant().Replace('’', '\'').Replace(" ", " \t ", StringComparison.Ordinal), "--sources", _folder.FullName);

        Assert.Equal(0, cite.ExitCode);
        Assert.Equal(evidence.Digest, Assert.Single(Objects(cite)).GetProperty("digest").GetString());
        Assert.Contains("'" + words + "'", cite.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("daily8-2025", "21,700", "there were about 21,700 Japanese")]
    [InlineData("daily8-2025", "Dec. 18", "on Dec. 18")]
    [InlineData("reuters-2023", "62 miles", "62 miles")]
    [InlineData("survey-2021", "shared values", "shared values")]
    public async Task Cite_clause_extends_to_punctuation_on_both_sides(string key, string words, string within)
    {
        Document document = Documents.Get(key);
        string text = SourceTexts.Of(document);

        JtrProcess cite = await JtrProcess.Run("cite", key, words, "--clause", "--sources", _folder.FullName);

        JsonElement found = Assert.Single(Objects(cite));
        int start = found.GetProperty("start").GetInt32();
        int end = found.GetProperty("end").GetInt32();
        Assert.Contains(within, text[start..end], StringComparison.Ordinal);
        Assert.DoesNotContain(text[(start + 1)..(end - 1)], static mark => mark is ';' or '(' or ')' or '\n');
        Assert.False(char.IsWhiteSpace(text[start]) || char.IsWhiteSpace(text[end - 1]));
        Assert.Contains(text[end], ",.;)");
    }

    [Fact]
    public async Task Cite_command_suggests_the_nearest_words()
    {
        JtrProcess refused = await JtrProcess.Run("cite", "survey-2021", "Tokio Tower", "--sources", _folder.FullName);

        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("'Tokyo Tower'", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cite_command_suggests_the_nearest_text()
    {
        JtrProcess refused = await JtrProcess.Run("cite", "yao-2202", "Taipei", "--sources", _folder.FullName);

        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("'yao-2022'", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cite_command_rejects_an_altered_text()
    {
        Document document = Documents.Get("yao-2022");
        File.AppendAllText(Path.Combine(_folder.FullName, document.FileName), "x");

        JtrProcess refused = await JtrProcess.Run("cite", document.Key, "127", "--sources", _folder.FullName);

        Assert.Equal((3, ""), (refused.ExitCode, refused.Output));
    }

    private static IEnumerable<string> Indented(JtrProcess process) => process.Lines
        .Where(static line => line.StartsWith("  ", StringComparison.Ordinal))
        .Select(static line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Returns the JSON objects of an output in order.</summary>
    private static JsonElement[] Objects(JtrProcess process)
    {
        using var list = JsonDocument.Parse("[" + process.Output.ReplaceLineEndings("\n").TrimEnd().Replace("}\n{", "},{", StringComparison.Ordinal) + "]");
        return [.. list.RootElement.Clone().EnumerateArray()];
    }

    private static string Expected(string passage, int start, int end, string digest) => FormattableString.Invariant($$"""
        {
          "passage": "{{passage}}",
          "start": {{start}},
          "end": {{end}},
          "digest": "{{digest}}",
          "role": "states",
          "speech": "narrator"
        }

        """);
}
