using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>The layout of the data that generated code holds and this library reads. The generator compiles this file too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DataLayout
{
    /// <summary>The version of the layout. It increases when the bytes of a corpus, or the members that generated code calls, change.</summary>
    public const int Version = 2;
}
