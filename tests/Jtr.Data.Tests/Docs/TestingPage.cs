using System;
using Xunit;

namespace Jtr.Data.Docs;

/// <summary>The code of docs/testing.md, in the order of the page. Each piece between two marks is a snippet of the page.</summary>
internal static class TestingPage
{
    /// <summary>The snippets in the order of the page.</summary>
    public static readonly Action[] Snippets = [Asserting];

    private static void Asserting()
    {
        // <snippet>
        Assert.Equal(EdtfDate.Parse("?2024-12-18"), Events.ImmigrationMemorandumSigned.Date);
        Assert.Same(Events.AsoVisitsTaiwan, Events.Get("aso-visits-taiwan"));
        Assert.Contains(Tenures.OfOffice(Offices.PrimeMinisterOfJapan).AsOf("2021-04").OnlyCertain(), tenure => tenure.Holder == Actors.YoshihideSuga);
        // </snippet>
    }
}
