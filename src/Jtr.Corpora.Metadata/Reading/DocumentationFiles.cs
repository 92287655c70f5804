using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml;
using System.Xml.Linq;

namespace Jtr.Corpora.Metadata.Reading;

/// <summary>The documentation files beside the assemblies of a corpus; a missing file counts as empty.</summary>
/// <param name="areRead">False to skip reading documentation, which takes longer than everything else.</param>
internal sealed class DocumentationFiles(bool areRead)
{
    // The maximum length of a chain of inherited documentation.
    private const int Depth = 8;

    private readonly Dictionary<string, Dictionary<string, XElement>> _files = [];

    public Documentation Of(Type type) => Find(type.Assembly, "T:" + NameOf(type)) is { } member ? Summary(type.Assembly, member) : Documentation.None;

    public Documentation Of(FieldInfo field) =>
        Find(field.DeclaringType!.Assembly, $"F:{NameOf(field.DeclaringType!)}.{field.Name}") is { } member ? Summary(field.DeclaringType!.Assembly, member) : Documentation.None;

    /// <summary>Returns the documentation of a property; if it is inherited, that of the property with that name in an interface of the record.</summary>
    public Documentation Of(PropertyInfo property)
    {
        Type type = property.DeclaringType!;
        XElement? own = Find(type.Assembly, IdOf(type, property));
        if (own is not null && own.Element("summary") is not null)
            return Documentation.Of(own.Element("summary")!);
        if (own?.Element("inheritdoc")?.Attribute("cref") is not null)
            return Summary(type.Assembly, own);
        foreach (Type parent in type.GetInterfaces())
        {
            if (parent.GetProperty(property.Name) is not null && Find(parent.Assembly, IdOf(parent, property)) is { } inherited)
                return Summary(parent.Assembly, inherited);
        }

        return Documentation.None;
    }

    private Documentation Summary(Assembly assembly, XElement? member)
    {
        for (int depth = 0; member is not null && depth < Depth; depth++)
        {
            if (member.Element("summary") is { } summary)
                return Documentation.Of(summary);
            member = (string?)member.Element("inheritdoc")?.Attribute("cref") is { } cref ? Find(assembly, cref) : null;
        }

        return Documentation.None;
    }

    private XElement? Find(Assembly assembly, string id)
    {
        if (!areRead)
            return null;
        if (!_files.TryGetValue(assembly.Location, out Dictionary<string, XElement>? members))
            _files.Add(assembly.Location, members = Load(Path.ChangeExtension(assembly.Location, ".xml")));
        return members.GetValueOrDefault(id);
    }

    /// <exception cref="InvalidDataException">The file is not XML documentation.</exception>
    private static Dictionary<string, XElement> Load(string path)
    {
        if (!File.Exists(path))
            return [];
        try
        {
            // Prohibit a DTD, which documentation does not need.
            using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader).Descendants("member")
                .Where(static member => member.Attribute("name") is not null)
                .GroupBy(static member => (string)member.Attribute("name")!)
                .ToDictionary(static group => group.Key, static group => group.First());
        }
        catch (XmlException exception)
        {
            throw new InvalidDataException($"The documentation '{path}' is not XML documentation as the compiler writes it. {exception.Message}", exception);
        }
    }

    private static string IdOf(Type type, PropertyInfo property) => $"P:{NameOf(type)}.{property.Name}";

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');
}
