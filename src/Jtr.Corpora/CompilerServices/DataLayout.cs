using System.ComponentModel;

namespace Jtr.Corpora.CompilerServices;

/// <summary>The layout of the data that generated code holds and this library reads. The generator compiles this file too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DataLayout
{
    /// <summary>The version of the layout. It increases when the bytes of a corpus, or the members that generated code calls, change.</summary>
    public const int Version = 5;

    /// <summary>The magic number of a data resource, its first 64-bit word: "JTRDATA" and a zero byte.</summary>
    internal const ulong ResourceMark = 0x0041_5441_4452_544AUL;

    /// <summary>
    /// The number of bytes of padding before the words. A resource follows its length, which is four bytes at a multiple of eight, so four more bytes align the words.
    /// </summary>
    internal const int ResourcePadding = 4;

    /// <summary>The number of 64-bit words before the table of parts.</summary>
    internal const int ResourceHead = 5;

    /// <summary>The number of 64-bit words for each part in the table of parts.</summary>
    internal const int ResourcePart = 4;
}
