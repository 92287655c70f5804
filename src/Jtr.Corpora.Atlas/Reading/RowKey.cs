namespace Jtr.Corpora.Atlas.Reading;

/// <summary>The table and the key of a row: what another row refers to it by.</summary>
internal readonly record struct RowKey(string Table, string Key);
