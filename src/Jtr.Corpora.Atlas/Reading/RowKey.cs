namespace Jtr.Corpora.Atlas.Reading;

/// <summary>The table and the key of a row, which identify it.</summary>
internal readonly record struct RowKey(string Table, string Key);
