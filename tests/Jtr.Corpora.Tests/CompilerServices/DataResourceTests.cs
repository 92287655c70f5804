using System;
using System.IO;
using System.Resources;
using System.Runtime.InteropServices;
using System.Text;
using Xunit;

namespace Jtr.Corpora.Tests.CompilerServices;

/// <summary>Tests the resource with the data of a corpus: a valid one is read in place, and an invalid one is rejected with the reason.</summary>
public sealed class DataResourceTests
{
    private const ulong Stamp = 0x0123456789ABCDEF;

    [Fact]
    public void A_part_has_its_words_and_its_texts()
    {
        DataPart[] parts = Open(Resource(), Stamp);
        Assert.Equal(2, parts.Length);
        Assert.Equal([7, ulong.MaxValue], parts[0].Words.ToArray());
        Assert.Equal("a\nb\n", Encoding.UTF8.GetString(parts[0].Texts));
        Assert.True(parts[1].Words.IsEmpty);
        Assert.True(parts[1].Texts.IsEmpty);
    }

    [Fact]
    public unsafe void Open_does_not_copy_a_resource_that_is_in_memory()
    {
        byte[] resource = Resource();
        byte* memory = (byte*)NativeMemory.AlignedAlloc((nuint)resource.Length + 4, 8) + 4;
        resource.CopyTo(new Span<byte>(memory, resource.Length));
        using var stream = new UnmanagedMemoryStream(memory, resource.Length);
        ReadOnlySpan<ulong> words = DataResource.Open(stream, "Toy", "data", Stamp)[0].Words;
        Assert.Equal([7, ulong.MaxValue], words.ToArray());
        fixed (ulong* first = words)
        {
            Assert.True((byte*)first > memory && (byte*)first < memory + resource.Length);
            Assert.Equal(0u, (nuint)first % sizeof(ulong));
        }

        NativeMemory.AlignedFree(memory - 4);
    }

    [Fact]
    public void Open_names_an_assembly_without_the_resource()
    {
        MissingManifestResourceException exception = Assert.Throws<MissingManifestResourceException>(static () => DataResource.Open(typeof(DataResourceTests).Assembly, "Jtr.Corpora.data", Stamp));
        Assert.StartsWith($"{typeof(DataResourceTests).Assembly.GetName().Name} has no resource 'Jtr.Corpora.data'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_rejects_a_resource_of_another_build()
    {
        InvalidDataException exception = Assert.Throws<InvalidDataException>(static () => Open(Resource(), Stamp + 1));
        Assert.Contains("its stamp is 0123456789abcdef, that of the code is 0123456789abcdf0", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_rejects_a_resource_of_another_layout()
    {
        byte[] resource = Resource();
        resource[DataLayout.ResourcePadding + sizeof(ulong)]++;
        NotSupportedException exception = Assert.Throws<NotSupportedException>(() => Open(resource, Stamp));
        Assert.Contains($"has data layout {DataLayout.Version + 1}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_rejects_a_truncated_or_foreign_resource()
    {
        byte[] resource = Resource(), other = Resource();
        other[DataLayout.ResourcePadding]++;
        Assert.Contains("its magic number is wrong", Assert.Throws<InvalidDataException>(() => Open(other, Stamp)).Message, StringComparison.Ordinal);
        Assert.Contains("words, but has", Assert.Throws<InvalidDataException>(() => Open(resource[..^8], Stamp)).Message, StringComparison.Ordinal);
        Assert.Contains("it is 10 bytes long", Assert.Throws<InvalidDataException>(() => Open(resource[..10], Stamp)).Message, StringComparison.Ordinal);
    }

    private static DataPart[] Open(byte[] resource, ulong stamp)
    {
        using var stream = new MemoryStream(resource);
        return DataResource.Open(stream, "Toy", "data", stamp);
    }

    /// <summary>Builds a resource of two parts, one of them empty.</summary>
    private static byte[] Resource()
    {
        const int Start = DataLayout.ResourceHead + (2 * DataLayout.ResourcePart);
        ulong[] words =
        [
            DataLayout.ResourceMark, DataLayout.Version, Stamp, Start + 3, 2,
            Start, 2, Start + 2, 4,
            Start + 3, 0, Start + 3, 0,
            7, ulong.MaxValue, BitConverter.ToUInt64("a\nb\n\0\0\0\0"u8),
        ];
        return [.. new byte[DataLayout.ResourcePadding], .. MemoryMarshal.AsBytes<ulong>(words)];
    }
}
