using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Mcp.Questions;

/// <summary>The look-ups for the kinds of rows that a question can name.</summary>
internal static class RowLookups
{
    /// <summary>Actors.</summary>
    public static RowLookup<Actor> Actors { get; } = new(
        "actor", Jtr.Data.Actors.Find, static () => Jtr.Data.Actors.All, static name => Of<Actor, Actor>(Jtr.Data.Actors.TryNamed(name, out NameMatches<Actor>? matches) ? matches : null));

    /// <summary>Places.</summary>
    public static RowLookup<Place> Places { get; } = new(
        "place", Jtr.Data.Places.Find, static () => Jtr.Data.Places.All, static name => Of<Place, Place>(Jtr.Data.Places.TryNamed(name, out NameMatches<Place>? matches) ? matches : null));

    /// <summary>Offices.</summary>
    public static RowLookup<Office> Offices { get; } = new(
        "office", Jtr.Data.Offices.Find, static () => Jtr.Data.Offices.All, static name => Of<Office, Office>(Jtr.Data.Offices.TryNamed(name, out NameMatches<Office>? matches) ? matches : null));

    /// <summary>Documents, which have no names.</summary>
    public static RowLookup<Document> Documents { get; } = new("document", Jtr.Data.Documents.Find, static () => Jtr.Data.Documents.All, static _ => ([], null));

    /// <summary>Actors, places, offices and instruments.</summary>
    public static RowLookup<IEntity> Entities { get; } = new("entity", Jtr.Data.Entities.Find, static () => Jtr.Data.Entities.All, Named<IEntity>);

    /// <summary>All facts.</summary>
    public static RowLookup<IFact> Facts { get; } = new("fact", Jtr.Data.Facts.Find, static () => Jtr.Data.Facts.All, Named<IFact>);

    /// <summary>Facts, passages and withdrawn keys.</summary>
    public static RowLookup<IRow> Rows { get; } = new(
        "row",
        static key => (IRow?)Jtr.Data.Facts.Find(key) ?? (IRow?)Passages.Find(key) ?? Withdrawn.Find(key),
        static () => Jtr.Data.Facts.All.Concat<IRow>(Passages.All),
        Named<IRow>);

    /// <summary>Returns the row that has a key or, if unambiguous, a name; null if there is none.</summary>
    public static IRow? Any(string text) =>
        (IRow?)Jtr.Data.Facts.Find(text) ?? (IRow?)Passages.Find(text) ?? (Named<IRow>(text).Bearers is [IRow bearer, ..] ? bearer : null);

    private static (IReadOnlyList<T> Bearers, T? Meant) Named<T>(string name)
        where T : class, IRow => Of<T, IEntity>(Jtr.Data.Entities.TryNamed(name, out NameMatches<IEntity>? matches) ? matches : null);

    private static (IReadOnlyList<T> Bearers, T? Meant) Of<T, TBearer>(NameMatches<TBearer>? matches)
        where T : class, IRow
        where TBearer : class =>
        matches is null ? ([], null) : ([.. matches.Bearers.Cast<T>()], matches.IsAmbiguous ? null : (T)(object)matches.Bearer);
}
