using System.Linq;

namespace Jtr.Data.Cli.Reading;

/// <summary>The readers for rows by key or name.</summary>
internal static class RowReaders
{
    public static RowReader<Actor> Actors { get; } = new(
        "actor",
        "Expected a name, or a key that 'jtr list actors' prints.",
        Jtr.Data.Actors.Find,
        static () => Jtr.Data.Actors.All,
        static name => Jtr.Data.Actors.TryNamed(name, out NameMatches<Actor>? matches) ? Bearers<Actor>.Of(matches) : null);

    public static RowReader<Place> Places { get; } = new(
        "place",
        "Expected a name, or a key that 'jtr list places' prints.",
        Jtr.Data.Places.Find,
        static () => Jtr.Data.Places.All,
        static name => Jtr.Data.Places.TryNamed(name, out NameMatches<Place>? matches) ? Bearers<Place>.Of(matches) : null);

    public static RowReader<Office> Offices { get; } = new(
        "office",
        "Expected a name, or a key that 'jtr list offices' prints.",
        Jtr.Data.Offices.Find,
        static () => Jtr.Data.Offices.All,
        static name => Jtr.Data.Offices.TryNamed(name, out NameMatches<Office>? matches) ? Bearers<Office>.Of(matches) : null);

    public static RowReader<Document> Documents { get; } = new(
        "document", "Expected a key that 'jtr list documents' prints.", Jtr.Data.Documents.Find, static () => Jtr.Data.Documents.All, named: null);

    /// <summary>Gets the reader for actors, places, offices and instruments.</summary>
    public static RowReader<IEntity> Entities { get; } = new(
        "entity",
        "Expected a name, or a key that 'jtr list actors' prints; likewise for places, offices and instruments.",
        Jtr.Data.Entities.Find,
        static () => Jtr.Data.Entities.All,
        EntitiesNamed<IEntity>);

    /// <summary>Gets the reader for all facts.</summary>
    public static RowReader<IFact> Facts { get; } = new(
        "fact", "Expected a name, or a key that 'jtr list TABLE' prints.", Jtr.Data.Facts.Find, static () => Jtr.Data.Facts.All, EntitiesNamed<IFact>);

    /// <summary>Gets the reader for facts, passages and withdrawn keys.</summary>
    public static RowReader<IRow> Rows { get; } = new(
        "row",
        "Expected a name, or a key that 'jtr list TABLE' prints.",
        static key => (IRow?)Jtr.Data.Facts.Find(key) ?? Passages.Find(key) ?? (IRow?)Withdrawn.Find(key),
        static () => CorpusTable.All.SelectMany(static table => table.Rows),
        EntitiesNamed<IRow>);

    private static Bearers<T>? EntitiesNamed<T>(string name)
        where T : class, IRow =>
        Jtr.Data.Entities.TryNamed(name, out NameMatches<IEntity>? matches) ? Bearers<T>.Of(matches) : null;
}
