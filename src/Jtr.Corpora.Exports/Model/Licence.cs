namespace Jtr.Corpora.Exports.Model;

/// <summary>A licence of data.</summary>
/// <param name="Identifier">The SPDX identifier: <c>CC-BY-4.0</c>.</param>
/// <param name="Title">The name that people read.</param>
/// <param name="Address">Where its text is.</param>
/// <param name="Notice">What the bundle says of it, as a file of its own.</param>
internal sealed record Licence(string Identifier, string Title, string Address, string Notice);
