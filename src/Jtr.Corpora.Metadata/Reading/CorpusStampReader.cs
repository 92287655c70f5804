using System;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Jtr.Corpora.Metadata.Reading;

/// <summary>Reads the version and the fingerprint of a corpus from an assembly's bytes, without resolving references.</summary>
internal static class CorpusStampReader
{
    // The first two bytes of every custom attribute value (ECMA-335 II.23.3).
    private const ushort Prolog = 1;

    /// <summary>Returns the stamp; null if no class has one.</summary>
    /// <exception cref="InvalidDataException">The bytes are not an assembly.</exception>
    public static CorpusStamp? Read(byte[] assembly)
    {
        try
        {
            using var portable = new PEReader(new MemoryStream(assembly));
            MetadataReader metadata = portable.GetMetadataReader();
            return metadata.CustomAttributes
                .Select(metadata.GetCustomAttribute)
                .Where(attribute => attribute.Parent.Kind == HandleKind.TypeDefinition && IsStamp(metadata, attribute))
                .Select(attribute => Value(metadata.GetBlobReader(attribute.Value)))
                .FirstOrDefault();
        }
        catch (Exception exception) when (exception is BadImageFormatException or InvalidOperationException)
        {
            throw new InvalidDataException("It is not an assembly. " + exception.Message, exception);
        }
    }

    private static bool IsStamp(MetadataReader metadata, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
            return false;
        EntityHandle parent = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
            return false;
        TypeReference type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Name, "CompiledCorpusAttribute") && metadata.StringComparer.Equals(type.Namespace, "Jtr.Corpora.CompilerServices");
    }

    private static CorpusStamp Value(BlobReader value) => value.ReadUInt16() == Prolog && value.ReadSerializedString() is { } version && value.ReadSerializedString() is { } fingerprint
        ? new CorpusStamp(version, fingerprint)
        : throw new BadImageFormatException("The attribute with the corpus's version has no value.");
}
