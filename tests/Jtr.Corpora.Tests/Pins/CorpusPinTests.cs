using System;
using System.Collections.Generic;
using System.IO;
using Jtr.Edtf;
using Xunit;

namespace Jtr.Corpora.Tests.Pins;

/// <summary>Tests the differences that a pin reports for changed rows, and its reaction to files that are not pins.</summary>
public sealed class CorpusPinTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-pin-");

    private string PinFile => Path.Combine(_folder.FullName, "facts.pin");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_first_run_writes_the_file_and_fails_and_the_second_passes()
    {
        CorpusPin pin = Pin(Harvest());

        string written = Assert.Throws<CorpusPinException>(() => pin.Verify(PinFile)).Message;
        pin.Verify(PinFile);

        Assert.Contains(PinFile, written, StringComparison.Ordinal);
        Assert.Equal(
            """
            # 1 row of corpus 1.2.0, as a test suite relies on them. To pin them again, delete this file and run the test twice.
            harvests/harvest-of-1879
                summary: A poor year.\nWorse than 1878: see C:\\notes.
                date: 1879-09?
                crop: winter-rye
                sacks: 12
                weight: 0.50
                sold: true
                field: fields/upper-field
                names: The poor year
                names: The hungry year
                shares: {holder: people/ada-brook; sacks: 7}
                shares: {holder: people/ole-brandvold; sacks: 5}

            """,
            File.ReadAllText(PinFile));
    }

    [Fact]
    public void DifferencesFrom_ignores_the_version_line_ends_and_byte_order_mark()
    {
        string pinned = Pin(Harvest()).ToString();

        Assert.Empty(CorpusPin.Of("9.0.0", [Harvest()]).DifferencesFrom(pinned));
        Assert.Empty(Pin(Harvest()).DifferencesFrom(pinned.ReplaceLineEndings("\r\n")));
        Assert.Empty(Pin(Harvest()).DifferencesFrom("\uFEFF" + pinned));
    }

    [Fact]
    public void DifferencesFrom_reports_the_old_and_new_value_of_each_property()
    {
        StandInRow[] changed =
        [
            Harvest() with { Summary = "Another year." }, Harvest() with { Date = "1879-09" }, Harvest() with { Crop = "barley" }, Harvest() with { Sacks = 13 }, Harvest() with { Weight = 0.5m },
            Harvest() with { Sold = false }, Harvest() with { Field = "lower-field" }, Harvest() with { Names = ["The poor year"] }, Harvest() with { Shares = [("ada-brook", 7), ("ole-brandvold", 6)] },
        ];
        string[] told =
        [
            "summary|was: A poor year.\\nWorse than 1878: see C:\\\\notes.|is:  Another year.", "date|was: 1879-09?|is:  1879-09", "crop|was: winter-rye|is:  barley", "sacks|was: 12|is:  13", "weight|was: 0.50|is:  0.5",
            "sold|was: true|is:  false", "field|was: fields/upper-field|is:  fields/lower-field", "names|was: The hungry year|is:  (nothing)", "shares|was: {holder: people/ole-brandvold; sacks: 5}|is:  {holder: people/ole-brandvold; sacks: 6}",
        ];
        string pinned = Pin(Harvest()).ToString();

        for (int i = 0; i < changed.Length; i++)
        {
            string difference = Assert.Single(Pin(changed[i]).DifferencesFrom(pinned));
            string[] lines = told[i].Split('|');
            Assert.Equal($"harvests/harvest-of-1879 has changed.\n    {lines[0]}\n        {lines[1]}\n        {lines[2]}", difference);
            Assert.Single(Pin(Harvest()).DifferencesFrom(Pin(changed[i]).ToString()));
        }
    }

    [Fact]
    public void DifferencesFrom_reports_another_order_of_a_list() =>
        Assert.Equal(
            ["harvests/harvest-of-1879 has changed.\n    names has another order\n        was: The poor year\n        was: The hungry year\n        is:  The hungry year\n        is:  The poor year"],
            Pin(Harvest() with { Names = ["The hungry year", "The poor year"] }).DifferencesFrom(Pin(Harvest()).ToString()));

    [Fact]
    public void DifferencesFrom_reports_added_and_removed_rows_with_the_known_reason()
    {
        StandInRow other = Harvest() with { Key = "harvest-of-1880" };
        CorpusPin now = CorpusPin.Of("2.0.0", [other], static (table, key) => table == "harvests" && key == "harvest-of-1879" ? "It was a double." : null);

        Assert.Equal(
            ["harvests/harvest-of-1880 is not in the pin.", "harvests/harvest-of-1879 is in the pin, but not among the rows. It was a double."],
            now.DifferencesFrom(Pin(Harvest()).ToString()));
    }

    [Theory]
    [InlineData("summary")]
    [InlineData("Summary")]
    public void Without_ignores_changes_of_a_property(string property)
    {
        CorpusPin pin = Pin(Harvest()).Without(property, "Note");

        Assert.DoesNotContain("summary", pin.ToString(), StringComparison.Ordinal);
        Assert.Empty(Pin(Harvest() with { Summary = "Another year." }).Without(property).DifferencesFrom(pin.ToString()));

        // A pin file written before the property was left out is still valid.
        Assert.Empty(Pin(Harvest() with { Summary = "Another year." }).Without(property).DifferencesFrom(Pin(Harvest()).ToString()));
        Assert.Single(Pin(Harvest() with { Sacks = 1 }).Without(property).DifferencesFrom(pin.ToString()));
    }

    [Fact]
    public void A_failure_names_the_file_and_how_to_accept_it_and_leaves_the_file_alone()
    {
        Assert.Throws<CorpusPinException>(() => Pin(Harvest()).Verify(PinFile));
        string before = File.ReadAllText(PinFile);

        string message = Assert.Throws<CorpusPinException>(() => Pin(Harvest() with { Sacks = 13 }).Verify(PinFile)).Message;

        Assert.StartsWith($"1 row differs from {PinFile}. The corpus is 1.2.0.\n\nharvests/harvest-of-1879 has changed.\n", message, StringComparison.Ordinal);
        Assert.EndsWith("To accept this, delete the file and run the test twice: the first run writes it.", message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(PinFile));
    }

    [Theory]
    [InlineData("<<<<<<< HEAD", 1)]
    [InlineData("harvests/a\nharvests/a", 2)]
    [InlineData("    sacks: 12", 1)]
    [InlineData("harvests/a\n  sacks: 12", 2)]
    [InlineData("harvests/a\n    sacks", 2)]
    [InlineData("harvests/", 1)]
    [InlineData("/a", 1)]
    [InlineData("harvests", 1)]
    public void Verify_rejects_a_file_that_is_not_a_pin_and_names_the_line(string text, int line)
    {
        string message = Assert.Throws<CorpusPinException>(() => Pin(Harvest()).DifferencesFrom(text)).Message;

        Assert.Contains($"line {line}: ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void CorpusPin_rejects_invalid_arguments()
    {
        Assert.Throws<ArgumentException>(static () => CorpusPin.Of("1.0.0", []));
        Assert.Throws<ArgumentException>(static () => CorpusPin.Of("1.0.0", [null!]));
        Assert.Throws<ArgumentNullException>(static () => CorpusPin.Of("1.0.0", null!));
        Assert.Throws<ArgumentNullException>(static () => CorpusPin.Of(null!, [Harvest()]));
        Assert.Throws<ArgumentException>(static () => Pin(Harvest()).Verify(""));
        Assert.Throws<ArgumentNullException>(static () => Pin(Harvest()).Without(null!));
        Assert.Contains("harvests/harvest-of-1879", Assert.Throws<ArgumentException>(static () => CorpusPin.Of("1.0.0", [Harvest(), Harvest()])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pin_ignores_duplicates_and_order()
    {
        StandInRow first = Harvest(), second = Harvest() with { Key = "harvest-of-1880" };

        Assert.Equal(CorpusPin.Of("1.2.0", [first, second]).ToString(), CorpusPin.Of("1.2.0", [second, first, second]).ToString());
    }

    [Fact]
    public void A_relative_path_is_relative_to_the_calling_source_file()
    {
        string source = Path.Combine(_folder.FullName, "Tests.cs");
        File.WriteAllText(source, "");

        Assert.Throws<CorpusPinException>(() => Pin(Harvest()).Verify("facts.pin", source));
        Assert.True(File.Exists(PinFile));
    }

    [Fact]
    public void A_relative_path_resolves_in_a_build_with_mapped_source_paths()
    {
        // A reproducible build maps the repository's folder to another path.
        string folder = Path.Combine(AppContext.BaseDirectory, $"mapped-{Guid.NewGuid():N}");
        Directory.CreateDirectory(folder);
        try
        {
            File.WriteAllText(Path.Combine(folder, "Tests.cs"), "");
            Assert.Throws<CorpusPinException>(() => Pin(Harvest()).Verify("facts.pin", $"/_/elsewhere/{Path.GetFileName(folder)}/Tests.cs"));
            Assert.True(File.Exists(Path.Combine(folder, "facts.pin")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        string message = Assert.Throws<DirectoryNotFoundException>(() => Pin(Harvest()).Verify("facts.pin", "/_/nowhere/Absent.cs")).Message;
        Assert.Contains("/_/nowhere/Absent.cs", message, StringComparison.Ordinal);
    }

    private static CorpusPin Pin(StandInRow row) => CorpusPin.Of("1.2.0", [row]);

    private static StandInRow Harvest() => new("harvest-of-1879");

    /// <summary>A row with a property of each kind that <see cref="RecordWriter"/> receives.</summary>
    private sealed record StandInRow(string Key) : IRow
    {
        public string Table => "harvests";

        public string Summary { get; init; } = "A poor year.\nWorse than 1878: see C:\\notes.";

        public string Date { get; init; } = "1879-09?";

        public string Crop { get; init; } = "winter-rye";

        public int Sacks { get; init; } = 12;

        public decimal Weight { get; init; } = 0.50m;

        public bool Sold { get; init; } = true;

        public string Field { get; init; } = "upper-field";

        public IReadOnlyList<string> Names { get; init; } = ["The poor year", "The hungry year"];

        public IReadOnlyList<(string Holder, int Sacks)> Shares { get; init; } = [("ada-brook", 7), ("ole-brandvold", 5)];

        public void WriteTo(RecordWriter writer)
        {
            writer.Text("key", Key);
            writer.Text("summary", Summary);
            writer.Date("date", EdtfDate.Parse(Date));
            writer.EnumLabel("crop", Crop);
            writer.Integer("sacks", Sacks);
            writer.Number("weight", Weight);
            writer.Boolean("sold", Sold);
            writer.Reference("field", new Other("fields", Field));
            writer.BeginList("names", Names.Count);
            foreach (string name in Names)
                writer.Text(null, name);
            writer.EndList();
            writer.BeginList("shares", Shares.Count);
            foreach ((string holder, int sacks) in Shares)
                writer.Value(null, new Share(holder, sacks));
            writer.EndList();
        }
    }

    private sealed record Share(string Holder, int Sacks) : IRecord
    {
        public void WriteTo(RecordWriter writer)
        {
            writer.Reference("holder", new Other("people", Holder));
            writer.Integer("sacks", Sacks);
        }
    }

    private sealed record Other(string Table, string Key) : IRow
    {
        public void WriteTo(RecordWriter writer) => writer.Text("key", Key);
    }
}
