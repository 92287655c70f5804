namespace Jtr.Corpora.Metadata.Reading;

/// <summary>The names of a reverse index.</summary>
/// <param name="Name">The name of the look-up.</param>
/// <param name="Step">The name of the query's step.</param>
internal readonly record struct IndexNames(string Name, string Step);
