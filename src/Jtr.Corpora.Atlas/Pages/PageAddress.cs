using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Jtr.Corpora.Atlas.Reading;

namespace Jtr.Corpora.Atlas.Pages;

/// <summary>The addresses of pages, from the top of the folder. Every file system allows their names.</summary>
internal static class PageAddress
{
    public const string Front = "index.html", Relations = "relations.html", Claims = "claims.html", Tables = "tables.html", Style = "atlas.css", Script = "atlas.js", Words = "words.js", SearchData = "search.js", CitationData = "cite.js";

    private const int LongestName = 120;

    private static readonly HashSet<string> s_ownFolders = new(StringComparer.OrdinalIgnoreCase) { "list", "argument" };

    private static readonly HashSet<string> s_devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    /// <summary>Returns the address of a row: a page of its own or, for a table without named members, the page of the table.</summary>
    public static string Of(AtlasRow row) => row.Table.Shape.KeysOnly ? $"{List(row.Table.Name)}#{Anchor(row.Key)}" : Of(row.Id);

    public static string Of(RowKey id) => $"{Folder(id.Table)}/{Name(id.Key)}.html";

    /// <summary>Returns the address of the page that lists a table.</summary>
    public static string List(string table) => $"list/{Name(table)}.html";

    /// <summary>Returns the address of the page of a text's argument.</summary>
    public static string Argument(AtlasRow document) => $"argument/{Name(document.Key)}.html";

    /// <summary>Returns the address of a page of the timeline; the first is 1.</summary>
    public static string Timeline(int part) => part == 1 ? "timeline.html" : string.Create(CultureInfo.InvariantCulture, $"timeline-{part}.html");

    /// <summary>Returns the fragment for a row on a page.</summary>
    public static string Anchor(string key) => $"k-{Name(key)}";

    /// <summary>Returns the fragment for a passage on the page of its document.</summary>
    public static string PassageAnchor(AtlasRow passage) => passage.Text("ordinal") is { } ordinal ? $"p{ordinal}" : Anchor(passage.Key);

    private static string Folder(string table) => s_ownFolders.Contains(table) ? table + "_" : Name(table);

    private static string Name(string name)
    {
        bool isPlain = name.Length is > 0 and <= LongestName && name.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
        if (isPlain)
            return s_devices.Contains(name) ? name + "_" : name;
        string hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..16].ToLowerInvariant();
        string plain = new([.. name.Where(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_').Take(LongestName - 17)]);
        return $"{plain}~{hash}";
    }
}
