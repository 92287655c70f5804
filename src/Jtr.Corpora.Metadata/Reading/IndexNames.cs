namespace Jtr.Corpora.Metadata.Reading;

/// <summary>What a reverse index is called.</summary>
/// <param name="Name">The name of the look-up.</param>
/// <param name="Step">The name of the query's step.</param>
internal readonly record struct IndexNames(string Name, string Step);
