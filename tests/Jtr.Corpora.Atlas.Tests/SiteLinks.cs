using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Jtr.Corpora.Atlas.Tests;

/// <summary>Follows the links between the pages of an atlas.</summary>
internal static partial class SiteLinks
{
    /// <summary>Returns the targets of a page's links, relative to the top folder, with their fragments.</summary>
    public static IEnumerable<(string Path, string Fragment)> Of(string page, string html)
    {
        foreach (Match match in Href().Matches(html))
        {
            string address = WebUtility.HtmlDecode(match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value);
            string[] parts = address.Split('#');
            string path = parts[0].Length == 0 ? page : Resolve(page, parts[0]);
            yield return (path, parts.Length > 1 ? parts[1] : "");
        }
    }

    /// <summary>Returns every page that can be reached from a page by following links.</summary>
    public static HashSet<string> ReachedFrom(string start, IReadOnlyDictionary<string, byte[]> files)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { start };
        var waiting = new Queue<string>(reached);
        while (waiting.Count > 0)
        {
            string page = waiting.Dequeue();
            if (!page.EndsWith(".html", StringComparison.Ordinal) || !files.TryGetValue(page, out byte[]? content))
                continue;
            foreach (string path in Of(page, Encoding.UTF8.GetString(content)).Select(static link => link.Path).Where(reached.Add))
                waiting.Enqueue(path);
        }

        return reached;
    }

    private static string Resolve(string page, string address)
    {
        var parts = page.Split('/').SkipLast(1).ToList();
        foreach (string part in address.Split('/'))
        {
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }

        return string.Join('/', parts);
    }

    [GeneratedRegex("""<(?:a|link)\s[^>]*?href=(?:"([^"]*)"|([^\s>"]+))""")]
    private static partial Regex Href();
}
