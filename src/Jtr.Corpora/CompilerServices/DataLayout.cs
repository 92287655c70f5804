using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>The layout of the data that generated code holds and this library reads. The generator compiles this file too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DataLayout
{
    /// <summary>The version of the layout. It increases when the bytes of a corpus, or the members that generated code calls, change.</summary>
    public const int Version = 2;

    /// <summary>The first word of a resource that carries data: "JTRDATA" and a zero.</summary>
    internal const ulong ResourceMark = 0x0041_5441_4452_544AUL;

    // The four bytes of a resource's length stand before it, at a multiple of eight.
    internal const int ResourcePadding = 4;

    /// <summary>The words before the parts' places.</summary>
    internal const int ResourceHead = 5;

    /// <summary>The words that say where a part is.</summary>
    internal const int ResourcePart = 4;
}
