using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Cli;

/// <summary>Tests the options that all commands with rows share: number, order, keys, CSV and Markdown.</summary>
public sealed class RowFormTests
{
    private static readonly string[] s_common = ["edtf", "earliest", "earliest_kind", "latest", "latest_kind", "basis", "status", "peripheral", "review", "summary", "sources"];

    /// <summary>Gets commands whose answers are several rows with dates.</summary>
    public static TheoryData<string> Questions => ["timeline", "timeline --from 2021 --to 2023", "timeline --on 2022 --undated", "relations taiwan", "claims --about japan", "offices", "measures"];

    public static TheoryData<string> Listings => [.. Questions.Select(static row => row.Data), "actor taro-aso", "search immigration information", "path taiwan united-states", "claims --sides china", "claims --argument yao-2022", .. Tables.Select(static table => "list " + table)];

    private static IEnumerable<string> Tables => SeedRows.ByTableAndKey.Keys;

    [Theory]
    [MemberData(nameof(Listings))]
    public async Task Csv_has_a_line_for_each_row_and_the_same_columns_in_each(string question)
    {
        JtrProcess csv = await JtrProcess.Run([.. question.Split(' '), "--csv"]);

        Assert.Equal(0, csv.ExitCode);
        List<string[]> rows = Read(csv.Output);
        string[] heads = rows[0];
        Assert.Equal(["key", "table"], heads[..2]);
        Assert.Equal(s_common, heads[^s_common.Length..]);
        Assert.Equal(heads.Distinct(), heads);
        Assert.All(rows, row => Assert.Equal(heads.Length, row.Length));
        Assert.Equal(await Keys(question), rows.Skip(1).Select(static row => row[0]));
        foreach (string[] row in rows.Skip(1))
            AssertMatchesCorpus(heads, row);
    }

    [Theory]
    [MemberData(nameof(Listings))]
    public async Task Markdown_has_the_cells_of_the_CSV(string question)
    {
        List<string[]> csv = Read((await JtrProcess.Run([.. question.Split(' '), "--csv"])).Output);
        JtrProcess markdown = await JtrProcess.Run([.. question.Split(' '), "--md"]);

        Assert.Equal(0, markdown.ExitCode);
        Assert.Matches("^(\\| --- )+\\|$", markdown.Lines[1]);
        Assert.Equal(csv.Select(static row => string.Join('\n', row)), markdown.Lines.Where(static (_, line) => line != 1).Select(static line => string.Join('\n', MarkdownCells(line))));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Certain_answers_come_before_possible_ones_in_every_form(string question)
    {
        JsonArray answers = await Answers(question);
        bool[] certain = [.. answers.Select(static answer => (string)answer!["certainty"]! == "yes")];
        List<string[]> csv = Read((await JtrProcess.Run([.. question.Split(' '), "--csv"])).Output);
        JtrProcess lines = await JtrProcess.Run([.. question.Split(' '), "--keys"]);

        Assert.Equal(certain.OrderDescending(), certain);
        Assert.Equal(certain, csv.Skip(1).Select(row => row[Array.IndexOf(csv[0], "certainty")] == "yes"));
        Assert.Equal(certain, lines.Lines.Select(static line => !line.Contains("possibly", StringComparison.Ordinal)));
        Assert.Equal(answers.Select(static answer => (string)answer!["fact"]!["key"]!), lines.Lines.Select(static line => line[(line.LastIndexOf(' ') + 1)..]));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Reverse_starts_with_the_latest_and_applies_the_limit_there(string question)
    {
        (bool IsCertain, bool IsDated, string Key)[] all = [.. (await Answers(question)).Select(static answer => ((string)answer!["certainty"]! == "yes", Facts.Get((string)answer["fact"]!["key"]!).When is not null, (string)answer["fact"]!["key"]!))];
        string[] reversed = [.. all.GroupBy(static row => (row.IsCertain, row.IsDated)).OrderByDescending(static rows => rows.Key).SelectMany(static rows => rows.Key.IsDated ? rows.Reverse() : rows).Select(static row => row.Key)];
        Assert.True(all.Length > 1);

        Assert.Equal(reversed, await Keys(question + " --reverse"));
        Assert.Equal(reversed.Take(2), await Keys(question + " --reverse --limit 2"));
        Assert.Equal(all.Take(1).Select(static row => row.Key), await Keys(question + " --limit 1"));
        JtrProcess limited = await JtrProcess.Run([.. question.Split(' '), "--limit", "1"]);
        Assert.Single(limited.Lines);
        Assert.Contains(FormattableString.Invariant($"1 of {all.Length} rows; --limit {all.Length} prints all."), limited.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certainly_option_excludes_possible_rows()
    {
        foreach (string question in (string[])["timeline --on 2022", "offices --as-of 2022-01", "relations taiwan --as-of 2021"])
        {
            JtrProcess all = await JtrProcess.Run([.. question.Split(' '), "--csv"]);
            JtrProcess certain = await JtrProcess.Run([.. question.Split(' '), "--certainly", "--csv"]);

            List<string[]> rows = Read(all.Output);
            int certainty = Array.IndexOf(rows[0], "certainty");
            Assert.Contains(rows, row => row[certainty] == "maybe");
            Assert.Equal(rows.Where(row => row[certainty] != "maybe").Select(static row => row[0]), Read(certain.Output).Select(static row => row[0]));
        }
    }

    [Theory]
    [InlineData("timeline --actor taro-aso")]
    [InlineData("relations taiwan")]
    [InlineData("claims --by china")]
    [InlineData("claims --sides china")]
    [InlineData("offices")]
    [InlineData("measures")]
    [InlineData("actor china")]
    [InlineData("path taiwan united-states")]
    public async Task A_line_ends_with_the_key_in_a_terminal_and_with_the_keys_option(string question)
    {
        string[] asked = question.Split(' ');
        JtrProcess piped = await JtrProcess.Run(asked), keyed = await JtrProcess.Run([.. asked, "--keys"]);
        int keys = 0;
        foreach ((string line, string plain) in keyed.Lines.Zip(piped.Lines))
        {
            if (line == plain)
            {
                // A heading, or a line about the actor, has no key.
                Assert.DoesNotContain(" [", line, StringComparison.Ordinal);
                continue;
            }

            Assert.StartsWith(plain + " ", line, StringComparison.Ordinal);
            Assert.NotNull(Facts.Find(line[(plain.Length + 1)..]));
            keys++;
        }

        Assert.Equal(piped.Lines.Length, keyed.Lines.Length);
        Assert.True(keys > 0);
        JtrProcess terminal = await JtrProcess.RunInTerminal(400, new() { ["NO_COLOR"] = "1" }, asked), without = await JtrProcess.RunInTerminal(400, new() { ["NO_COLOR"] = "1" }, [.. asked, "--keys", "false"]);
        Assert.Equal(keys, terminal.Lines.Count(static line => Facts.Find(line[(line.LastIndexOf(' ') + 1)..]) is not null && line.Contains(']', StringComparison.Ordinal)));
        Assert.Equal(0, without.Lines.Count(static line => Facts.Find(line[(line.LastIndexOf(' ') + 1)..]) is not null && line.Contains(']', StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(40, false)]
    [InlineData(80, false)]
    [InlineData(99, false)]
    [InlineData(100, true)]
    [InlineData(200, true)]
    public async Task A_key_is_never_wrapped_and_is_printed_if_the_terminal_is_wide_enough(int width, bool isShown)
    {
        string[] keys = [.. (await Keys("timeline"))];

        JtrProcess usual = await JtrProcess.RunInTerminal(width, new() { ["NO_COLOR"] = "1" }, "timeline"), keyed = await JtrProcess.RunInTerminal(width, new() { ["NO_COLOR"] = "1" }, "timeline", "--keys");

        Assert.Equal(keys, Words(keyed).Where(keys.Contains));
        Assert.Equal(isShown ? keys : [], Words(usual).Where(keys.Contains));

        // Only a key may be longer than the terminal is wide: the terminal wraps it, and copying it removes the wrap.
        Assert.All(keyed.Output.Replace("\u001b[?1h\u001b=", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Split('\n'), line => Assert.True(line.Length <= width || keys.Contains(line), line));

        static IEnumerable<string> Words(JtrProcess process) => process.Lines.SelectMany(static line => line.Split(' '));
    }

    [Fact]
    public async Task Empty_answer_has_only_the_headers()
    {
        foreach (string question in (string[])["timeline --before 1000 --certainly", "claims --by taro-aso --before 1000 --certainly", "list withdrawn"])
        {
            JtrProcess csv = await JtrProcess.Run([.. question.Split(' '), "--csv"]), markdown = await JtrProcess.Run([.. question.Split(' '), "--md"]);

            Assert.Equal("key", Assert.Single(Read(csv.Output))[0]);
            Assert.Equal(2, markdown.Lines.Length);
        }
    }

    [Fact]
    public async Task Two_output_formats_at_once_are_rejected()
    {
        foreach (string forms in (string[])["--json --csv", "--csv --md", "--expand --md"])
        {
            JtrProcess refused = await JtrProcess.Run(["timeline", .. forms.Split(' ')]);

            Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
            Assert.Contains("cannot be given together", refused.Error, StringComparison.Ordinal);
        }
    }

    private static async Task<JsonArray> Answers(string question) => JsonNode.Parse((await JtrProcess.Run([.. question.Split(' '), "--json"])).Output)!.AsArray();

    /// <summary>Returns the keys of the rows from the JSON output.</summary>
    private static async Task<IEnumerable<string>> Keys(string question)
    {
        JsonNode json = JsonNode.Parse((await JtrProcess.Run([.. question.Split(' '), "--json"])).Output)!;
        return json switch
        {
            JsonArray list => list.Select(static row => (string)(row!["fact"] as JsonObject ?? row!)["key"]!),
            JsonObject when json["hits"] is { } hits => hits.AsArray().Select(static hit => (string)hit!["row"]!["key"]!),
            JsonObject when json["unconnected"] is { } apart => [.. json["steps"]!.AsArray().Select(static step => (string)step!["fact"]!["key"]!), .. apart.AsArray().Select(static claim => (string)claim!["key"]!)],
            JsonObject when json["steps"] is { } steps => steps.AsArray().Select(static step => (string)step!["relation"]!["key"]!),
            JsonObject when json["sides"] is { } sides => sides.AsArray().SelectMany(static side => side!.AsArray()).Select(static claim => (string)claim!["key"]!),
            _ => json.AsObject().SelectMany(static part => part.Value is JsonArray rows ? rows.Select(static row => (string)(row!["fact"] as JsonObject ?? row!)["key"]!) : [(string)part.Value!["key"]!]),
        };
    }

    private static void AssertMatchesCorpus(string[] heads, string[] row)
    {
        string Cell(string head) => row[Array.IndexOf(heads, head)];

        IRow told = (IRow?)Facts.Find(row[0]) ?? (IRow?)Passages.Find(row[0]) ?? (IRow?)Fits.Find(row[0]) ?? Corrections.Get(row[0]);
        Assert.Equal(told.Table, Cell("table"));
        (EdtfDate? date, DateBasis? basis, string status) = told switch
        {
            Event happening => (happening.Date, happening.DateBasis, happening.Status.ToString()),
            Relation relation => (relation.Validity, relation.ValidityBasis, relation.Status.ToString()),
            Tenure tenure => (tenure.Attested, tenure.AttestedBasis, ""),
            Claim claim => (claim.Made, claim.MadeBasis, ""),
            Measure measure => (measure.AsOf, measure.AsOfBasis, ""),
            Instrument instrument => (instrument.Date, instrument.DateBasis, instrument.Status.ToString()),
            Provision provision => (provision.Instrument.Date, provision.Instrument.DateBasis, provision.Status.ToString()),
            Document document => (document.Published, document.PublishedBasis, ""),
            Passage passage => (passage.Published, passage.ArticlePublished is null ? passage.Document.PublishedBasis : passage.ArticlePublishedBasis, ""),
            Correction correction => (correction.Date, null, ""),
            _ => (default(EdtfDate?), default(DateBasis?), ""),
        };
        Assert.Equal(date?.ToString() ?? "", Cell("edtf"));
        Assert.Equal(date?.Earliest?.ToString() ?? "", Cell("earliest"));
        Assert.Equal(date is { } from ? Bounds.Kind(from.EarliestStart) : "", Cell("earliest_kind"));
        Assert.Equal(date?.Latest?.ToString() ?? "", Cell("latest"));
        Assert.Equal(date is { } to ? Bounds.Kind(to.LatestEnd) : "", Cell("latest_kind"));
        Assert.Equal(basis?.ToString() ?? "", Cell("basis").Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        Assert.Equal(status, Cell("status").Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        Assert.Equal(told is IFact fact ? (fact.IsPeripheral ? "yes" : "no") : "", Cell("peripheral"));
        Assert.Equal((told as IFact)?.Review?.ToString() ?? "", Cell("review").Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        Assert.Equal(told switch { IFact one => one.Summary, Passage passage => passage.Abstract, Correction correction => correction.Why, _ => ((FitExemption)told).Why }, Cell("summary"));
    }

    /// <summary>A strict reader of RFC 4180: every line ends in CR LF, and quotation marks appear only in quoted cells.</summary>
    internal static List<string[]> Read(string csv)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        for (int i = 0; i < csv.Length;)
        {
            var cell = new StringBuilder();
            if (csv[i] == '"')
            {
                for (i++; csv[i] != '"' || (i + 1 < csv.Length && csv[i + 1] == '"'); i++)
                {
                    if (csv[i] == '"')
                        i++;
                    cell.Append(csv[i]);
                }

                i++;
            }
            else
            {
                for (; csv[i] is not (',' or '\r'); i++)
                {
                    Assert.NotEqual('"', csv[i]);
                    Assert.NotEqual('\n', csv[i]);
                    cell.Append(csv[i]);
                }
            }

            row.Add(cell.ToString());
            if (csv[i] == ',')
            {
                i++;
                continue;
            }

            Assert.Equal("\r\n", csv[i..(i + 2)]);
            i += 2;
            rows.Add([.. row]);
            row.Clear();
        }

        Assert.Empty(row);
        return rows;
    }

    /// <summary>Splits a line into cells as a Markdown reader does: at each bar that no backslash escapes.</summary>
    internal static string[] MarkdownCells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        Assert.StartsWith("| ", line, StringComparison.Ordinal);
        for (int i = 2; i < line.Length; i++)
        {
            if (line[i] == '|')
            {
                cells.Add(cell.ToString()[..^1]);
                cell.Clear();
                i++;
            }
            else
            {
                if (line[i] == '\\')
                    i++;
                cell.Append(line[i]);
            }
        }

        Assert.Equal(0, cell.Length);
        return [.. cells];
    }
}
