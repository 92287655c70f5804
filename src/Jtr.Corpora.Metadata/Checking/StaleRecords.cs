using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Jtr.Corpora.Metadata.Checking;

/// <summary>
/// Checks whether an assembly was compiled from the present declarations. Its debug symbols list every source file with a hash; without symbols or sources,
/// reports nothing.
/// </summary>
internal static partial class StaleRecords
{
    private static readonly Guid s_sha256 = new("8829d00f-11b8-4213-878b-770e8597ac16");

    /// <summary>Returns the source files that declare records, enumerations or interfaces and have been changed, added or deleted since the compilation; by path.</summary>
    public static IReadOnlyList<string> Of(string assembly)
    {
        try
        {
            using var reader = new PEReader(File.OpenRead(assembly));
            if (!reader.TryOpenAssociatedPortablePdb(assembly, static path => File.Exists(path) ? File.OpenRead(path) : null, out MetadataReaderProvider? provider, out _) || provider is null)
                return [];
            using (provider)
                return Changed(provider.GetMetadataReader());
        }
        catch (BadImageFormatException)
        {
            // Other kinds of symbols have no file hashes.
            return [];
        }
    }

    private static string[] Changed(MetadataReader symbols)
    {
        var compiled = new Dictionary<string, byte[]?>(StringComparer.Ordinal);
        foreach (DocumentHandle handle in symbols.Documents)
        {
            Document document = symbols.GetDocument(handle);
            string path = symbols.GetString(document.Name);
            if (!IsGenerated(path))
                compiled[path] = symbols.GetGuid(document.HashAlgorithm) == s_sha256 ? symbols.GetBlobBytes(document.Hash) : null;
        }

        var changed = new SortedSet<string>(StringComparer.Ordinal);
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string path, byte[]? digest) in compiled)
        {
            if (!Directory.Exists(Path.GetDirectoryName(path)))
                continue;
            if (!File.Exists(path))
            {
                changed.Add(path);
                continue;
            }

            byte[] text = File.ReadAllBytes(path);
            if (!Declares(text))
                continue;
            folders.Add(Path.GetDirectoryName(path)!);
            if (digest is not null && !SHA256.HashData(text).AsSpan().SequenceEqual(digest))
                changed.Add(path);
        }

        // Also look for new files beside the known ones; a folder outside the project contains none of these.
        changed.UnionWith(folders.SelectMany(static folder => Directory.EnumerateFiles(folder, "*.cs")).Where(path => !compiled.ContainsKey(path) && Declares(File.ReadAllBytes(path))));
        return [.. changed];
    }

    private static bool IsGenerated(string path) => path.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase) || path.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal);

    private static bool Declares(byte[] text) => Declaration().IsMatch(System.Text.Encoding.UTF8.GetString(text));

    [GeneratedRegex(@"^\s*(?:(?:public|internal|sealed|partial)\s+)*(?:record|enum|interface)\s+\w", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
