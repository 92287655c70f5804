using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Xml.Linq;

namespace Jtr.DocumentationTrimmer;

/// <summary>Removes from an XML documentation file the entries of types that cannot be seen outside of their assembly.</summary>
internal static class PublicDocumentation
{
    /// <summary>Removes the entries of non-public types. Returns the number of removed entries.</summary>
    /// <param name="documentation">The documentation file.</param>
    /// <param name="metadata">The metadata of its assembly.</param>
    /// <exception cref="InvalidOperationException">No entry is of a public type: the documentation belongs to another assembly.</exception>
    public static int Trim(XDocument documentation, MetadataReader metadata)
    {
        HashSet<string> shown = [.. metadata.TypeDefinitions.Where(type => IsPublic(metadata, type)).Select(type => NameOf(metadata, type))];
        XElement[] members = [.. documentation.Descendants("member")];
        XElement[] hidden = [.. members.Where(member => !shown.Contains(DeclaringType((string)member.Attribute("name")!)))];
        if (hidden.Length == members.Length)
            throw new InvalidOperationException($"None of the {members.Length} entries documents a public type of {metadata.GetString(metadata.GetAssemblyDefinition().Name)}. Expected the documentation of this assembly.");
        foreach (XElement member in hidden)
        {
            // Also remove the white space before the entry, so that no empty line is left.
            if (member.PreviousNode is XText space)
                space.Remove();
            member.Remove();
        }

        return hidden.Length;
    }

    // "M:Space.Outer.Inner.Method(System.Int32)" is of Space.Outer.Inner, and "T:Space.Outer" of itself. A type that is local to a file has another name in metadata, and is not found there.
    private static string DeclaringType(string id)
    {
        string name = id[2..].Split('(', '~')[0];
        return id[0] == 'T' ? name : name[..name.LastIndexOf('.')];
    }

    private static string NameOf(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        TypeDefinition type = metadata.GetTypeDefinition(handle);
        string name = metadata.GetString(type.Name), space = metadata.GetString(type.Namespace);
        TypeDefinitionHandle outer = type.GetDeclaringType();
        return !outer.IsNil ? $"{NameOf(metadata, outer)}.{name}" : space.Length > 0 ? $"{space}.{name}" : name;
    }

    private static bool IsPublic(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        TypeDefinition type = metadata.GetTypeDefinition(handle);
        return (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsPublic(metadata, type.GetDeclaringType()),
            _ => false,
        };
    }
}
