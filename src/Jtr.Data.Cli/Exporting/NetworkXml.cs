using System;
using System.IO;
using System.Text;
using System.Xml;

namespace Jtr.Data.Cli.Exporting;

/// <summary>Writes networks and feeds as XML: UTF-8 without a byte order mark, with LF line ends.</summary>
internal static class NetworkXml
{
    public static void Write(Stream stream, Action<XmlWriter> write)
    {
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CloseOutput = false }))
            write(xml);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Writes an element with attributes; those without a value are left out.</summary>
    public static void Element(this XmlWriter xml, string name, string space, (string Name, string? Value)[] attributes, Action? content = null)
    {
        xml.WriteStartElement(name, space);
        foreach ((string attribute, string? value) in attributes)
        {
            if (value is not null)
                xml.WriteAttributeString(attribute, value);
        }

        content?.Invoke();
        xml.WriteEndElement();
    }
}
