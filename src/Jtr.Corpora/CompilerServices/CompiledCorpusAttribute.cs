using System;
using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Records the version and the fingerprint of a compiled corpus in metadata, so that a tool reads them without running code. Written by the generator; immutable.</summary>
/// <param name="version">The version of the data.</param>
/// <param name="fingerprint">The SHA-256 of the canonical corpus, as 64 lower-case hexadecimal digits.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledCorpusAttribute(string version, string fingerprint) : Attribute
{
    /// <summary>Gets the version of the data.</summary>
    public string Version { get; } = version;

    /// <summary>Gets the SHA-256 of the canonical corpus, as 64 lower-case hexadecimal digits.</summary>
    public string Fingerprint { get; } = fingerprint;
}
