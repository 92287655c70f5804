using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Jtr.Corpora.Metadata.Pages;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Corpora.Metadata.Schemas;
using Jtr.Corpora.Metadata.Seeds;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Corpora.Metadata.Tests;

/// <summary>Tests that a reference to a row of another assembly is recognised, and that an editor completes its key.</summary>
public sealed class ForeignTableTests
{
    private static readonly CorpusShape s_notes = CorpusReader.Read(typeof(TradeNotes.Note).Assembly.Location);
    private static readonly SeedFolder s_seeds = SeedFolder.Read(Path.Combine(Repository.Root, "samples", "TradeNotes", "seeds"), s_notes);

    [Fact]
    public void Foreign_tables_and_their_keys_are_read()
    {
        Assert.Equal(["Jtr.Data.Actor", "Jtr.Data.IFact"], s_notes.Foreign.Select(static table => table.FullName));
        Assert.All(s_notes.Foreign, static table => Assert.Equal("Jtr.Data", table.Assembly));
        Assert.Equal(["actors"], s_notes.ForeignOf("Jtr.Data.Actor").Tables);
        Assert.Equal(Jtr.Data.Actors.All.Select(static actor => actor.Key), s_notes.ForeignOf("Jtr.Data.Actor").Keys);
        Assert.Equal(Jtr.Data.Facts.All.Select(static fact => fact.Key).Order(StringComparer.Ordinal), s_notes.ForeignOf("Jtr.Data.IFact").Keys);
        Assert.Equal(["goods", "notes"], s_notes.Tables.Select(static table => table.Name));
        Assert.Empty(s_notes.Unions);
        Assert.Equal(
            ["ForeignReference Jtr.Data.Actor", "ForeignReference Jtr.Data.Actor nullable", "ForeignReference Jtr.Data.IFact list"],
            s_notes.TableNamed("notes")!.Record.Properties.Where(static property => property.Kind == ValueKind.ForeignReference)
                .Select(static property => $"{property.Kind} {property.Target}{(property.IsNullable ? " nullable" : "")}{(property.IsList ? " list" : "")}"));
    }

    [Fact]
    public void The_fingerprint_of_the_seeds_is_the_compiled_one() => Assert.Equal(TradeNotes.Notebook.Fingerprint, SeedFingerprint.Of(s_notes, s_seeds));

    [Fact]
    public void A_schema_names_the_other_table_and_lists_its_keys()
    {
        JsonNode schema = JsonNode.Parse(SchemaWriter.Write(s_notes, s_seeds)["notes.json"])!;
        JsonNode buyer = schema["$defs"]!["row"]!["properties"]!["buyer"]!;
        Assert.Equal("The buyer; null if it is unknown. The key of a row of actors in the assembly Jtr.Data.", (string?)buyer["description"]);
        Assert.Equal("#/$defs/Actor", (string?)buyer["$ref"]);
        Assert.Equal(Jtr.Data.Actors.All.Select(static actor => actor.Key), schema["$defs"]!["Actor"]!["enum"]!.AsArray().Select(static key => (string?)key));
        Assert.Equal("#/$defs/IFact", (string?)schema["$defs"]!["row"]!["properties"]!["background"]!["items"]!["$ref"]);
        Assert.Contains("| `buyer` | key of actors of `Jtr.Data` | optional |", DataDictionary.Write(s_notes, null), StringComparison.Ordinal);
    }
}
