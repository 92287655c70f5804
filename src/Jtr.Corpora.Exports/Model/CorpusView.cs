namespace Jtr.Corpora.Exports.Model;

/// <summary>A view over several tables of a corpus, in SQL that SQLite, DuckDB and PostgreSQL share.</summary>
/// <param name="Name">The view's name.</param>
/// <param name="Description">The meaning of a row, in one sentence.</param>
/// <param name="Query">The query over the tables of the flat layout, without a final semicolon.</param>
internal sealed record CorpusView(string Name, string Description, string Query);
