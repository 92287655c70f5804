namespace Jtr.Corpora.Exports.Model;

/// <summary>A question that a corpus answers from several of its tables, in SQL that SQLite, DuckDB and PostgreSQL read alike.</summary>
/// <param name="Name">The view's name.</param>
/// <param name="Description">What a row of it is, in one sentence.</param>
/// <param name="Query">The query over the tables of the flat layout, without a semicolon at its end.</param>
internal sealed record CorpusView(string Name, string Description, string Query);
