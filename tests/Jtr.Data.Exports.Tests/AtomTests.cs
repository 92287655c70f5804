using System;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace Jtr.Data.Exports.Tests;

/// <summary>Tests the feed of corrections.</summary>
public sealed class AtomTests(Exported exported)
{
    private const string File = "atom/corrections.atom";
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Every_correction_and_withdrawn_key_is_an_entry_with_id_title_and_date()
    {
        XElement feed = XDocument.Load(exported.PathOf(File)).Root!;

        Assert.Contains(Corpus.Fingerprint, feed.Element(s_atom + "subtitle")!.Value, StringComparison.Ordinal);
        XElement[] entries = [.. feed.Elements(s_atom + "entry")];
        Assert.Equal(
            Corrections.All.Select(static row => $"{row.Fact.Key}: {row.Property}").Concat(Withdrawn.All.Select(static row => row.Key + ": withdrawn")).Order(StringComparer.Ordinal),
            entries.Select(static entry => entry.Element(s_atom + "title")!.Value).Order(StringComparer.Ordinal));
        Assert.Equal(entries.Length, entries.Select(static entry => entry.Element(s_atom + "id")!.Value).Distinct().Count());
        Assert.All(entries.Append(feed), static element => Assert.Matches(@"^\d{4}-\d\d-\d\dT00:00:00Z$", element.Element(s_atom + "updated")!.Value));
        Assert.Equal(entries.Select(static entry => entry.Element(s_atom + "updated")!.Value).OrderDescending(StringComparer.Ordinal), entries.Select(static entry => entry.Element(s_atom + "updated")!.Value));
        Assert.All(Corrections.All, row => Assert.Contains(entries, entry => entry.Element(s_atom + "content")!.Value.Contains(row.Why, StringComparison.Ordinal) && entry.Element(s_atom + "title")!.Value == $"{row.Fact.Key}: {row.Property}"));
    }

    [Fact]
    public async Task Xmllint_accepts_the_feed()
    {
        ForeignProgram.Need("xmllint", "libxml2-utils");
        Assert.Equal("", await ForeignProgram.Run("xmllint", "--noout", exported.PathOf(File)));
    }
}
