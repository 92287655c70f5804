using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Jtr.Corpora.Exports.Tests.Asking;
using Xunit;

namespace Jtr.Data.Exports.Tests;

/// <summary>Reads the corpus in RDF with n3, jsonld, Oxigraph, rapper and a SHACL validator.</summary>
public sealed partial class RdfTests(Exported exported)
{
    private const string Base = "urn:jtr-data:";

    private const string Prefixes = """
        PREFIX own: <urn:jtr-data:terms/>
        PREFIX oa: <http://www.w3.org/ns/oa#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX schema: <https://schema.org/>
        PREFIX time: <http://www.w3.org/2006/time#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

        """;

    [Fact]
    public async Task JSON_LD_and_N_Triples_are_the_same_triples_to_every_reader()
    {
        JsonElement read = await JavaScriptReaders.Read("rdf.mjs", exported.PathOf("rdf/jtr-data.nt"), exported.PathOf("rdf/jtr-data.jsonld"));
        JsonElement asked = await Ask([]);

        int lines = File.ReadLines(exported.PathOf("rdf/jtr-data.nt")).Count(static line => !line.StartsWith('#'));
        Assert.Equal([lines, lines, lines], ((string[])["lines", "n3", "jsonld"]).Select(name => read.GetProperty(name).GetInt32()));
        Assert.Equal(lines, asked.GetProperty("triples").GetInt32());
        Assert.Empty(read.GetProperty("onlyInTriples").Texts());
        Assert.Empty(read.GetProperty("onlyInLinked").Texts());
    }

    [Fact]
    public async Task Rapper_reads_as_many_triples_as_there_are_lines()
    {
        ForeignProgram.Need("rapper", "raptor2-utils");
        (int exitCode, _, string error) = await ForeignProgram.Try("rapper", null, "-i", "ntriples", "-c", exported.PathOf("rdf/jtr-data.nt"));

        int lines = File.ReadLines(exported.PathOf("rdf/jtr-data.nt")).Count(static line => !line.StartsWith('#'));
        Assert.Equal(0, exitCode);
        Assert.Contains(FormattableString.Invariant($"returned {lines} triples"), error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_key_is_in_its_table_once()
    {
        JsonElement read = await Ask(new() { ["keys"] = "SELECT ?row ?table ?key { ?row own:table ?table ; own:key ?key }" });

        string[] expected =
        [
            .. exported.Json.EnumerateObject().Where(static table => table.Value.ValueKind == JsonValueKind.Array)
                .SelectMany(static table => table.Value.EnumerateArray().Select(row => $"{table.Name}/{row.GetProperty("key").GetString()}")),
        ];
        string[][] rows = Rows(read, "keys");
        Assert.Equal(expected.Order(StringComparer.Ordinal), rows.Select(static row => $"{row[1]}/{row[2]}").Order(StringComparer.Ordinal));
        Assert.All(rows, static row => Assert.Equal($"{Base}{row[1]}/{row[2]}", row[0]));
    }

    [Fact]
    public async Task Every_date_is_its_EDTF_text_and_no_literal_is_more_precise()
    {
        JsonElement read = await Ask(new()
        {
            ["texts"] = "SELECT ?date ?edtf { ?date own:edtf ?edtf FILTER(DATATYPE(?edtf) = <http://id.loc.gov/datatypes/edtf/EDTF>) }",
            ["typed"] = "SELECT ?subject ?property ?value { ?subject ?property ?value FILTER(isLiteral(?value) && DATATYPE(?value) IN (xsd:date, xsd:gYear, xsd:gYearMonth, xsd:dateTime)) }",
            ["bounds"] = "SELECT ?date ?property ?end ?day { ?date ?property ?interval . ?interval ?end ?instant . ?instant time:inXSDDate ?day FILTER(?property IN (own:possible, own:certain)) }",
        });

        // The dates of the rows, and two derived dates: when a claim was made and when a passage was published.
        Dictionary<string, string> expected = exported.Dates();
        foreach (Claim claim in Claims.All.Where(static claim => claim.Made is not null))
            expected[$"claims/{claim.Key}#made"] = claim.Made!.Value.ToString();
        foreach (Passage passage in Passages.All.Where(static passage => passage.Published is not null))
            expected[$"passages/{passage.Key}#published"] = passage.Published!.Value.ToString();
        Dictionary<string, string> texts = Rows(read, "texts").ToDictionary(static row => row[0][Base.Length..], static row => row[1]);
        Assert.Equal(expected.OrderBy(static pair => pair.Key, StringComparer.Ordinal), texts.OrderBy(static pair => pair.Key, StringComparer.Ordinal));

        int literals = 0;
        foreach (string[] row in Rows(read, "typed"))
        {
            switch (row[1])
            {
                case "urn:jtr-data:terms/literal":
                    // A typed literal is the EDTF text itself, so it is a year, a month or a day without a qualifier.
                    Assert.Equal(texts[row[0][Base.Length..]], row[2]);
                    Assert.Matches(@"^\d{4}(-\d\d(-\d\d)?)?$", row[2]);
                    literals++;
                    break;
                case "http://purl.org/dc/terms/issued":
                    Assert.Equal(Corpus.Date.ToString(), row[2]);
                    break;
                default:
                    Assert.Equal("http://www.w3.org/2006/time#inXSDDate", row[1]);
                    break;
            }
        }

        Assert.Equal(texts.Values.Count(static text => Plain().IsMatch(text)), literals);
        string[][] bounds = Rows(read, "bounds");
        Assert.NotEmpty(bounds);
        foreach (string[] row in bounds.Where(static row => row[1].EndsWith("possible", StringComparison.Ordinal)))
        {
            EdtfDate date = EdtfDate.Parse(texts[row[0][Base.Length..]]);
            Assert.Equal((row[2].EndsWith("hasBeginning", StringComparison.Ordinal) ? date.Earliest : date.Latest)?.ToString(), row[3]);
        }

        // Every bound that is a day is in the RDF, and no others are.
        Assert.Equal(
            texts.Sum(static pair => (EdtfDate.Parse(pair.Value).Earliest is null ? 0 : 1) + (EdtfDate.Parse(pair.Value).Latest is null ? 0 : 1)),
            bounds.Count(static row => row[1].EndsWith("possible", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Rdf_gives_no_plain_class_to_planned_denied_or_hypothetical_events()
    {
        JsonElement read = await Ask(new() { ["types"] = "SELECT ?type ?key { ?row a ?type ; own:key ?key }" });

        ILookup<string, string> keys = Rows(read, "types").ToLookup(static row => row[0], static row => row[1]);
        Same(keys["urn:jtr-data:terms/Event"], Events.All.Where(static row => row.Status is EventStatus.Occurred or EventStatus.Ongoing));
        Same(keys["https://schema.org/Event"], Events.All.Where(static row => row.Status is EventStatus.Occurred or EventStatus.Ongoing));
        Same(keys["urn:jtr-data:terms/OtherEvent"], Events.All.Where(static row => row.Status is not (EventStatus.Occurred or EventStatus.Ongoing)));
        Same(keys["urn:jtr-data:terms/Relation"], Relations.All.Where(static row => row.Status == RelationStatus.Asserted));
        Same(keys["urn:jtr-data:terms/OtherRelation"], Relations.All.Where(static row => row.Status != RelationStatus.Asserted));
        Same(keys["urn:jtr-data:terms/Tenure"], Tenures.All.Where(static row => row.Capacity is TenureCapacity.Incumbent or TenureCapacity.DeFacto));
        Same(keys["urn:jtr-data:terms/Instrument"], Instruments.All.Where(static row => row.Status == InstrumentStatus.Existing));
        Same(keys["urn:jtr-data:terms/Provision"], Provisions.All.Where(static row => row.Status == InstrumentStatus.Existing));
        Same(keys["https://schema.org/Claim"], Claims.All);
        Same(keys["urn:jtr-data:terms/Withdrawal"], Corpus.Withdrawn);

        // The export records that a claim was made, and does not rate its truth.
        string text = exported.TextOf("rdf/jtr-data.nt");
        Assert.DoesNotContain("Rating", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ClaimReview", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_attribution_and_peripherality_are_exported()
    {
        JsonElement read = await Ask(new()
        {
            ["status"] = "SELECT ?key ?status { ?row own:table \"events\" ; own:key ?key ; own:status ?status }",
            ["words"] = "SELECT ?key ?actor { ?row own:key ?key ; prov:wasAttributedTo ?actor }",
            ["peripheral"] = "SELECT ?key { ?row own:key ?key ; own:isPeripheral true }",
            ["same"] = "SELECT ?key ?other { ?row own:key ?key ; schema:sameAs ?other }",
        });

        Assert.Equal(
            Events.All.Select(static row => $"{row.Key} {Base}terms/EventStatus/{EnumLabels.Of(row.Status)}").Order(StringComparer.Ordinal),
            Rows(read, "status").Select(static row => string.Join(' ', row)).Order(StringComparer.Ordinal));
        Assert.Equal(
            Claims.All.Select(static row => (row.Key, Actor: row.Claimant)).Concat(Events.All.Where(static row => row.AccordingTo is not null).Select(static row => (row.Key, row.AccordingTo!)))
                .Concat(Relations.All.Where(static row => row.AccordingTo is not null).Select(static row => (row.Key, row.AccordingTo!)))
                .Concat(Tenures.All.Where(static row => row.AccordingTo is not null).Select(static row => (row.Key, row.AccordingTo!)))
                .Concat(Instruments.All.Where(static row => row.AccordingTo is not null).Select(static row => (row.Key, row.AccordingTo!)))
                .Concat(Provisions.All.Where(static row => row.AccordingTo is not null).Select(static row => (row.Key, row.AccordingTo!)))
                .Concat(Measures.All.Where(static row => row.AccordingTo is not null).Select(static row => (row.Key, row.AccordingTo!)))
                .Select(static pair => $"{pair.Key} {Base}actors/{pair.Item2.Key}").Order(StringComparer.Ordinal),
            Rows(read, "words").Select(static row => string.Join(' ', row)).Order(StringComparer.Ordinal));
        Same(Rows(read, "peripheral").Select(static row => row[0]), Facts.All.Where(static fact => fact.IsPeripheral));
        Assert.Equal(
            Actors.All.SelectMany(static actor => actor.Identifiers.Where(static known => known.Scheme == IdentifierScheme.Wikidata).Select(known => $"{actor.Key} http://www.wikidata.org/entity/{known.Value}")).Order(StringComparer.Ordinal),
            Rows(read, "same").Select(static row => string.Join(' ', row)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Evidence_is_an_annotation_with_positions_and_a_digest()
    {
        JsonElement read = await Ask(new()
        {
            ["spans"] = """
                SELECT ?key ?document ?start ?end ?digest {
                  ?annotation a oa:Annotation ; oa:hasBody ?row ; oa:hasTarget ?target . ?row own:key ?key ; own:evidence ?annotation .
                  ?target oa:hasSource ?document ; oa:hasSelector ?selector . ?selector a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end ; own:digest ?digest }
                """,
        });

        Assert.Equal(
            Facts.All.SelectMany(static fact => fact.Evidence.Select(evidence => FormattableString.Invariant($"{fact.Key} {Base}documents/{evidence.Passage.Document.Key} {evidence.Start} {evidence.End} {evidence.Digest}"))).Order(StringComparer.Ordinal),
            Rows(read, "spans").Select(static row => string.Join(' ', row)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_SHACL_shapes_accept_the_data_and_reject_a_planted_error()
    {
        string folder = Directory.CreateTempSubdirectory("jtr-shapes-").FullName;
        try
        {
            string shapes = Path.Combine(folder, "shapes.ttl"), faults = Path.Combine(folder, "faults.json");
            await File.WriteAllTextAsync(shapes, Shapes, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(faults, JsonSerializer.Serialize(new Dictionary<string, string>
            {
                ["a second date"] = """<urn:jtr-data:events/aso-visits-taiwan#date> <urn:jtr-data:terms/edtf> "2023-08-01"^^<http://id.loc.gov/datatypes/edtf/EDTF> .""",
                ["a planned event"] = "<urn:jtr-data:events/aso-visits-taiwan> <urn:jtr-data:terms/status> <urn:jtr-data:terms/EventStatus/planned> .",
                ["a second target"] = "<urn:jtr-data:events/aso-visits-taiwan#evidence/1> <http://www.w3.org/ns/oa#hasTarget> <urn:jtr-data:documents/yao-2022> .",
            }), TestContext.Current.CancellationToken);

            JsonElement read = await JavaScriptReaders.Read("shacl.mjs", exported.PathOf("rdf/jtr-data.nt"), shapes, faults);

            Assert.Empty(read.GetProperty("found").Texts());
            Assert.All(read.GetProperty("planted").EnumerateObject(), static fault => Assert.NotEqual(0, fault.Value.GetInt32()));
            Assert.Equal(3, read.GetProperty("planted").EnumerateObject().Count());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task The_ten_questions_have_the_answers_of_the_library()
    {
        JsonElement read = await Read(TenQuestions.Numbers.ToDictionary(static number => number.ToString(CultureInfo.InvariantCulture), static number => TenQuestions.In("sparql", number)!));

        foreach (int number in TenQuestions.Numbers)
            Assert.Equal(TenQuestions.Answer(number), TenQuestions.Lines(Rows(read, number.ToString(CultureInfo.InvariantCulture))));
    }

    private const string Shapes = """
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix own: <urn:jtr-data:terms/> .
        @prefix loc: <http://id.loc.gov/datatypes/edtf/> .
        @prefix oa: <http://www.w3.org/ns/oa#> .
        @prefix schema: <https://schema.org/> .
        @prefix time: <http://www.w3.org/2006/time#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        [] a sh:NodeShape ; sh:targetClass time:TemporalEntity ;
          sh:property [ sh:path own:edtf ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype loc:EDTF ] ;
          sh:property [ sh:path own:reading ; sh:in ( "within" "throughout" ) ] .
        [] a sh:NodeShape ; sh:targetClass schema:Event ;
          sh:property [ sh:path own:status ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( <urn:jtr-data:terms/EventStatus/occurred> <urn:jtr-data:terms/EventStatus/ongoing> ) ] .
        [] a sh:NodeShape ; sh:targetClass schema:Claim ;
          sh:property [ sh:path own:claimant ; sh:minCount 1 ; sh:maxCount 1 ] ;
          sh:property [ sh:path own:voice ; sh:minCount 1 ; sh:maxCount 1 ] .
        [] a sh:NodeShape ; sh:targetClass oa:Annotation ;
          sh:property [ sh:path oa:hasTarget ; sh:minCount 1 ; sh:maxCount 1 ] ;
          sh:property [ sh:path ( oa:hasTarget oa:hasSelector oa:start ) ; sh:minCount 1 ; sh:datatype xsd:nonNegativeInteger ] .
        [] a sh:NodeShape ; sh:targetClass time:Instant ;
          sh:property [ sh:path time:inXSDDate ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:date ] .
        """;

    private Task<JsonElement> Ask(Dictionary<string, string> queries) => Read(queries.ToDictionary(static pair => pair.Key, static pair => Prefixes + pair.Value));

    private async Task<JsonElement> Read(Dictionary<string, string> queries)
    {
        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, JsonSerializer.Serialize(queries), TestContext.Current.CancellationToken);
            return await JavaScriptReaders.Read("ask.mjs", exported.PathOf("rdf/jtr-data.nt"), path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string[][] Rows(JsonElement read, string name) => [.. read.GetProperty("answers").GetProperty(name).EnumerateArray().Select(static row => row.Texts())];

    private static void Same(IEnumerable<string> keys, IEnumerable<IRow> rows) => Assert.Equal(rows.Select(static row => row.Key).Order(StringComparer.Ordinal), keys.Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$")]
    private static partial Regex Plain();
}
