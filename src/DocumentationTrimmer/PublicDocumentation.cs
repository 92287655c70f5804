using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Xml.Linq;

namespace Jtr.DocumentationTrimmer;

/// <summary>Removes from an XML documentation file the entries of types and members that cannot be seen outside of their assembly.</summary>
internal static class PublicDocumentation
{
    /// <summary>Removes the entries of types and members that are not public. Returns the number of removed entries.</summary>
    /// <param name="documentation">The documentation file.</param>
    /// <param name="metadata">The metadata of its assembly.</param>
    /// <exception cref="InvalidOperationException">No entry is of a public member: the documentation belongs to another assembly.</exception>
    public static int Trim(XDocument documentation, MetadataReader metadata)
    {
        HashSet<string> shown = [.. metadata.TypeDefinitions.Where(type => IsPublic(metadata, type)).SelectMany(type => Names(metadata, type))];
        XElement[] members = [.. documentation.Descendants("member")];
        XElement[] hidden = [.. members.Where(member => !shown.Contains(NameIn((string)member.Attribute("name")!)))];
        if (hidden.Length == members.Length)
            throw new InvalidOperationException($"None of the {members.Length} entries documents a public member of {metadata.GetString(metadata.GetAssemblyDefinition().Name)}. Expected the documentation of this assembly.");
        foreach (XElement member in hidden)
        {
            // Also remove the white space before the entry, so that no empty line is left.
            if (member.PreviousNode is XText space)
                space.Remove();
            member.Remove();
        }

        return hidden.Length;
    }

    // "M:Space.Outer.Inner.Method``1(System.Int32)" names Space.Outer.Inner.Method: its overloads are not told apart. A type that is local to a file has another name in metadata, and is not found there.
    private static string NameIn(string id)
    {
        string name = id[2..].Split('(', '~')[0];
        int arity = id[0] == 'M' ? name.IndexOf("``", StringComparison.Ordinal) : -1;
        return arity < 0 ? name : name[..arity];
    }

    /// <summary>Returns the names of a public type and of its members that code outside of the assembly can use.</summary>
    private static IEnumerable<string> Names(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        TypeDefinition type = metadata.GetTypeDefinition(handle);
        string name = NameOf(metadata, handle);
        IEnumerable<StringHandle> members =
        [
            .. type.GetMethods().Where(IsPublicMethod).Select(method => metadata.GetMethodDefinition(method).Name),
            .. type.GetProperties().Select(metadata.GetPropertyDefinition).Where(property => IsPublicMethod(property.GetAccessors().Getter) || IsPublicMethod(property.GetAccessors().Setter)).Select(property => property.Name),
            .. type.GetEvents().Select(metadata.GetEventDefinition).Where(one => IsPublicMethod(one.GetAccessors().Adder)).Select(one => one.Name),
            .. type.GetFields().Select(metadata.GetFieldDefinition).Where(field => (field.Attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem).Select(field => field.Name),
        ];
        return members.Select(member => $"{name}.{metadata.GetString(member).Replace(".ctor", "#ctor", StringComparison.Ordinal)}").Prepend(name);

        bool IsPublicMethod(MethodDefinitionHandle method) =>
            !method.IsNil && (metadata.GetMethodDefinition(method).Attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;
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
