using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora;
using Toy;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>Tests the members for <c>[Named]</c>: look-ups by name on the table class of a table with names, and on that of a union whose tables all have names.</summary>
public class ToyNamesTests
{
    [Fact]
    public void Named_finds_a_row_by_its_canonical_name_and_by_nested_names()
    {
        Assert.Same(Authors.Basho, Authors.Named("松尾芭蕉").Bearer);
        Assert.Null(Authors.Named("松尾芭蕉")[0].Kind);
        Assert.Same(Authors.Bird, Authors.Named("isabella “l.” bird").Bearer);
        Assert.Equal(["Matsuo Bashō", "MATSUO BASHO"], Authors.Named("matsuo  basho").Select(match => match.Form));
        Assert.Equal([NameKind.FamilyNameFirst, NameKind.Variant], Authors.Named("matsuo basho").Select(match => match.Kind));
        Assert.Same(Authors.Basho, Authors.Named("matsuo basho").Bearer);
    }

    [Fact]
    public void Named_returns_both_bearers_of_a_shared_name_with_the_reason()
    {
        NameMatches<Author> matches = Authors.Named("BASHO");
        Assert.Equal([Authors.Basho, Authors.Unread], matches.Bearers);
        Assert.Equal("'Bashō' (short) of basho, 'Basho' (misspelling) of unread", matches.ToString());
        Assert.Throws<InvalidOperationException>(() => matches.Bearer);
    }

    [Fact]
    public void A_union_finds_the_rows_of_all_its_tables()
    {
        Assert.Same(Books.NarrowRoad, Items.Named("The narrow road").Bearer);
        Assert.False(Films.TryNamed("the narrow road", out _));
        Assert.Equal("There is no name 'The Narow Road' in films.", Assert.Throws<KeyNotFoundException>(() => Films.Named("The Narow Road")).Message);
        Assert.Equal("There is no name 'The Narow Road' in items. The nearest name is 'The Narrow Road' (canonical) of narrow-road.", Assert.Throws<KeyNotFoundException>(() => Items.Named("The Narow Road")).Message);
        Assert.False(Items.TryNamed("untitled.", out _));
        Assert.True(Items.TryNamed("untitled", out NameMatches<IItem>? untitled));
        Assert.Same(Books.Anonymous, untitled.Bearer);
    }

    [Fact]
    public void A_table_without_names_has_no_look_up_by_name() => Assert.Null(typeof(Rooms).GetMethod("Named"));
}
