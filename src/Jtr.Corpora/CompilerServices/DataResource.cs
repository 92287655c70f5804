using System;
using System.ComponentModel;
using System.IO;
using System.Reflection;
using System.Resources;
using System.Runtime.InteropServices;

namespace Jtr.Corpora.CompilerServices;

/// <summary>The resource that carries the data of a large corpus. It is read where the assembly is mapped into memory, and nothing of it is copied.</summary>
/// <remarks>
/// After four bytes, which make up for the length that stands before a resource, it is 64-bit words with the lowest byte first: the mark, the layout of the data, the stamp, the length in words and the number of parts;
/// for each part where its numbers start and how many words they are, and where its texts start and how many bytes they are; and the parts. The generator's build step writes it.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DataResource
{
    private const int MarkAt = 0, LayoutAt = 1, StampAt = 2, LengthAt = 3, CountAt = 4;

    /// <summary>Opens the resource of an assembly.</summary>
    /// <param name="assembly">The assembly whose code asks.</param>
    /// <param name="name">The name of the resource.</param>
    /// <param name="stamp">What the code was written for: the resource has the same.</param>
    /// <exception cref="MissingManifestResourceException">The assembly has no such resource.</exception>
    /// <exception cref="InvalidDataException">The resource is not what the code was written for.</exception>
    /// <exception cref="NotSupportedException">This library does not read its layout.</exception>
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
        var words = (ulong*)Mapped(stream);
        if (words[MarkAt] != DataLayout.ResourceMark)
            throw Damaged("it does not begin as one");
        if (words[LayoutAt] != DataLayout.Version)
            throw new NotSupportedException($"The resource '{name}' of {file} has layout {words[LayoutAt]} of the data, and this version of Jtr.Corpora reads layout {DataLayout.Version}: build the corpus again with the generator of the same version.");
        if (words[StampAt] != stamp)
            throw new InvalidDataException($"The resource '{name}' of {file} is of another build than its code: it has the stamp {words[StampAt]:x16}, and the code was written for {stamp:x16}. Build the project again.");
        if (words[LengthAt] != (ulong)length || length < DataLayout.ResourceHead + ((long)words[CountAt] * DataLayout.ResourcePart))
            throw Damaged($"it says that it is {words[LengthAt]} words long, and is {length}");
        var parts = new DataPart[(int)words[CountAt]];
        for (int i = 0; i < parts.Length; i++)
        {
            ulong* part = words + DataLayout.ResourceHead + (i * DataLayout.ResourcePart);
            parts[i] = new DataPart(words + part[0], (int)part[1], (byte*)(words + part[2]), (int)part[3]);
        }

        return parts;

        InvalidDataException Damaged(string how) => new($"The resource '{name}' of {file} is no data of a corpus: {how}. Build the project again.");
    }

    /// <summary>Where the words are in memory. They are copied where the machine or the host leaves no other way.</summary>
    private static unsafe byte* Mapped(Stream stream)
    {
        if (stream is UnmanagedMemoryStream memory && BitConverter.IsLittleEndian)
        {
            byte* start = memory.PositionPointer + DataLayout.ResourcePadding;
            if (((ulong)start & (sizeof(ulong) - 1)) == 0 || RuntimeInformation.ProcessArchitecture is Architecture.X64 or Architecture.X86 or Architecture.Arm64)
                return start;
        }

        return Copied(stream);
    }

    private static unsafe byte* Copied(Stream stream)
    {
        // Never freed: the code of the assembly may read it as long as it is loaded.
        long length = stream.Length - DataLayout.ResourcePadding;
        var start = (byte*)Marshal.AllocHGlobal(new IntPtr(length));
        stream.Position = DataLayout.ResourcePadding;
        using (var target = new UnmanagedMemoryStream(start, length, length, FileAccess.Write))
            stream.CopyTo(target);
        if (!BitConverter.IsLittleEndian)
            Turn((ulong*)start);
        return start;
    }

    /// <summary>Turns the words round for a machine that has the highest byte first; the texts stay.</summary>
    private static unsafe void Turn(ulong* words)
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
