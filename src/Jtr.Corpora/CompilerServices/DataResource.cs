using System;
using System.ComponentModel;
using System.IO;
using System.Reflection;
using System.Resources;
using System.Runtime.InteropServices;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Opens the resource with the data of a large corpus, which is read in the mapped memory of the assembly without copying.</summary>
/// <remarks>
/// The resource starts with four bytes of padding (see <see cref="DataLayout"/>). The rest is little-endian 64-bit words. First come the magic number, the layout version, the stamp, the length in words and the number of parts;
/// then, for each part, the start and the number of words of its numbers, and the start and the number of bytes of its texts; then the parts. The generator's build step writes it.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DataResource
{
    // The positions of the words before the table of parts.
    private const int MarkAt = 0, LayoutAt = 1, StampAt = 2, LengthAt = 3, CountAt = 4;

    /// <summary>Opens the resource of an assembly, and returns its parts in the order in which the generator wrote them.</summary>
    /// <param name="assembly">The assembly with the resource.</param>
    /// <param name="name">The name of the resource.</param>
    /// <param name="stamp">The stamp in the code, which must equal that of the resource.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assembly"/> is null.</exception>
    /// <exception cref="MissingManifestResourceException">The assembly has no such resource.</exception>
    /// <exception cref="InvalidDataException">The resource is damaged or has another stamp.</exception>
    /// <exception cref="NotSupportedException">The resource has another data layout than this library.</exception>
    public static DataPart[] Open(Assembly assembly, string name, ulong stamp)
    {
        _ = assembly ?? throw new ArgumentNullException(nameof(assembly));
        string file = assembly.GetName().Name ?? "the assembly";
        using Stream stream = assembly.GetManifestResourceStream(name)
            ?? throw new MissingManifestResourceException($"{file} has no resource '{name}', which holds the rows of its corpus. The build files of Jtr.Corpora.Generators write it: build the project with them, and with CorpusData as it is set now.");
        return Open(stream, file, name, stamp);
    }

    internal static unsafe DataPart[] Open(Stream stream, string file, string name, ulong stamp)
    {
        long length = (stream.Length - DataLayout.ResourcePadding) / sizeof(ulong);
        if (length < DataLayout.ResourceHead)
            throw Damaged($"it is {stream.Length} bytes long");
        var words = (ulong*)AddressOfWords(stream);
        if (words[MarkAt] != DataLayout.ResourceMark)
            throw Damaged("its magic number is wrong");
        if (words[LayoutAt] != DataLayout.Version)
            throw new NotSupportedException($"The resource '{name}' of {file} has data layout {words[LayoutAt]}, but this version of Jtr.Corpora reads layout {DataLayout.Version}: rebuild the corpus with the generator of the same version.");
        if (words[StampAt] != stamp)
            throw new InvalidDataException($"The resource '{name}' of {file} belongs to another build than its code: its stamp is {words[StampAt]:x16}, that of the code is {stamp:x16}. Rebuild the project.");
        if (words[LengthAt] != (ulong)length || length < DataLayout.ResourceHead + ((long)words[CountAt] * DataLayout.ResourcePart))
            throw Damaged($"it states a length of {words[LengthAt]} words, but has {length}");
        var parts = new DataPart[(int)words[CountAt]];
        for (int i = 0; i < parts.Length; i++)
        {
            ulong* part = words + DataLayout.ResourceHead + (i * DataLayout.ResourcePart);
            parts[i] = new DataPart(words + part[0], (int)part[1], (byte*)(words + part[2]), (int)part[3]);
        }

        return parts;

        InvalidDataException Damaged(string problem) => new($"The resource '{name}' of {file} is not the data of a corpus: {problem}. Rebuild the project.");
    }

    /// <summary>Returns the address of the words: in mapped memory, or of a copy if the host does not map the resource or the processor cannot read it in place.</summary>
    private static unsafe byte* AddressOfWords(Stream stream)
    {
        if (stream is UnmanagedMemoryStream memory && BitConverter.IsLittleEndian)
        {
            byte* start = memory.PositionPointer + DataLayout.ResourcePadding;
            if (((ulong)start & (sizeof(ulong) - 1)) == 0 || RuntimeInformation.ProcessArchitecture is Architecture.X64 or Architecture.X86 or Architecture.Arm64)
                return start;
        }

        return Copy(stream);
    }

    private static unsafe byte* Copy(Stream stream)
    {
        // Never freed, because the code of the assembly may read it at any time.
        long length = stream.Length - DataLayout.ResourcePadding;
        var start = (byte*)Marshal.AllocHGlobal(new IntPtr(length));
        stream.Position = DataLayout.ResourcePadding;
        using (var target = new UnmanagedMemoryStream(start, length, length, FileAccess.Write))
            stream.CopyTo(target);
        if (!BitConverter.IsLittleEndian)
            ReverseByteOrder((ulong*)start);
        return start;
    }

    /// <summary>Reverses the bytes of each number, for a big-endian machine. Texts stay unchanged.</summary>
    private static unsafe void ReverseByteOrder(ulong* words)
    {
        for (int i = 0; i < DataLayout.ResourceHead; i++)
            words[i] = System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(words[i]);
        for (ulong i = 0; i < words[CountAt] * DataLayout.ResourcePart; i++)
            words[DataLayout.ResourceHead + i] = System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(words[DataLayout.ResourceHead + i]);
        for (ulong part = 0; part < words[CountAt]; part++)
        {
            ulong* head = words + DataLayout.ResourceHead + (part * DataLayout.ResourcePart);
            for (ulong i = 0; i < head[1]; i++)
                words[head[0] + i] = System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(words[head[0] + i]);
        }
    }
}
