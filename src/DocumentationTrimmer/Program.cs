using System;
using System.IO;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Jtr.DocumentationTrimmer;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: DocumentationTrimmer ASSEMBLY DOCUMENTATION");
    return 2;
}

using var image = new PEReader(File.OpenRead(args[0]));
XDocument documentation = XDocument.Load(args[1], LoadOptions.PreserveWhitespace);
if (PublicDocumentation.Trim(documentation, image.GetMetadataReader()) > 0)
    documentation.Save(args[1], SaveOptions.DisableFormatting);
return 0;
