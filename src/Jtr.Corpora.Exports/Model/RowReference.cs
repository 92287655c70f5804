namespace Jtr.Corpora.Exports.Model;

/// <summary>A reference to a row: of which table, and by which key.</summary>
internal readonly record struct RowReference(string Table, string Key);
