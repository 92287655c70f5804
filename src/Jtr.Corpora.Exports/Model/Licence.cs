namespace Jtr.Corpora.Exports.Model;

/// <summary>A licence of data.</summary>
/// <param name="Identifier">The SPDX identifier: <c>CC-BY-4.0</c>.</param>
/// <param name="Title">The display name.</param>
/// <param name="Address">The URL of its text.</param>
/// <param name="Notice">The notice in the bundle, as a file of its own.</param>
internal sealed record Licence(string Identifier, string Title, string Address, string Notice);
