namespace Jtr.Corpora.Exports.Model;

/// <summary>A reference to a row, by its table and key.</summary>
internal readonly record struct RowReference(string Table, string Key);
