using System;
using System.Linq;
using Jtr.Corpora.Metadata.Pages;
using Jtr.Corpora.Metadata.Reading;
using Xunit;

namespace Jtr.Corpora.Metadata.Tests;

public sealed class DataDictionaryTests
{
    [Fact]
    public void DataDictionary_has_every_table_value_property_and_label()
    {
        CorpusShape toy = Corpora.Shape(Corpora.Toy);
        string page = DataDictionary.Write(toy, null);
        string[] lines = page.Split('\n');

        Assert.Equal("# Data dictionary", lines[0]);
        Assert.Contains(DataDictionary.Mark, lines);
        Assert.All(toy.Tables, table => Assert.Contains("### " + table.Name, lines));
        Assert.All(toy.Values, value => Assert.Contains("### " + value.Name, lines));
        Assert.All(toy.Vocabularies.SelectMany(static vocabulary => vocabulary.Values), value => Assert.Contains($"| `{value.Label}` | {value.Documentation.Markdown} |", lines));
        Assert.Contains("| `authors` | list of key of [authors](#authors) |  | Authors. |", lines);
        Assert.Contains("| `published` | date | optional | When. |", lines);
        Assert.Contains("| `about` | key of any of [Items](#items) | optional | The subject of the note. |", lines);
        Assert.Contains("| `marks` | list of [Mark](#mark) | at least one | Marks. |", lines);
        Assert.Contains("| `loans` | view of loans | not in JSON | Loans. |", lines);
        Assert.Contains("`IItem`. Anything that can be lent. Its tables: [books](#books), [films](#films).", lines);
    }

    [Fact]
    public void DataDictionary_keeps_text_above_the_mark_and_replaces_text_below()
    {
        CorpusShape toy = Corpora.Shape(Corpora.Toy);
        string derived = DataDictionary.Write(toy, null);
        string own = "# The library\r\n\r\nOur words.\r\n\r\n" + DataDictionary.Mark + "\nstale\n";

        string page = DataDictionary.Write(toy, own);

        Assert.StartsWith("# The library\n\nOur words.\n\n" + DataDictionary.Mark, page, StringComparison.Ordinal);
        Assert.DoesNotContain("stale", page, StringComparison.Ordinal);
        Assert.EndsWith(derived[derived.IndexOf(DataDictionary.Mark, StringComparison.Ordinal)..], page, StringComparison.Ordinal);
        Assert.Equal(page, DataDictionary.Write(toy, page));
    }
}
