using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Jtr.Data.Tests.Docs;

/// <summary>A page of Markdown: prose with links and inline code, headings with anchors, and blocks of code.</summary>
internal sealed partial class MarkdownPage
{
    private static readonly string[] s_skippedFolders = [".git", "bin", "obj", "node_modules", "artifacts", "TestResults"];

    private readonly List<string> _anchors = [];
    private readonly List<CodeBlock> _blocks = [];
    private readonly List<PlacedText> _links = [];
    private readonly List<PlacedText> _inlineCode = [];

    private MarkdownPage(string name, string text)
    {
        Name = name;
        Read(text.ReplaceLineEndings("\n").Split('\n'));
    }

    /// <summary>Every page of the repository, by its path below the repository's folder.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Files(Repository.Root, ".md").Order(StringComparer.Ordinal)];

    /// <summary>The page's path below the repository's folder, with slashes.</summary>
    public string Name { get; }

    /// <summary>The anchors of its headings, as GitHub makes them.</summary>
    public IReadOnlyList<string> Anchors => _anchors;

    /// <summary>The targets of its links and images.</summary>
    public IReadOnlyList<PlacedText> Links => _links;

    /// <summary>The texts between backticks in its prose.</summary>
    public IReadOnlyList<PlacedText> InlineCode => _inlineCode;

    /// <summary>Its blocks of code: fenced with a language, or indented with none.</summary>
    public IReadOnlyList<CodeBlock> Blocks => _blocks;

    /// <summary>Reads a page of the repository.</summary>
    public static MarkdownPage Open(string name) => new(name, System.IO.File.ReadAllText(Path.Combine(Repository.Root, name)));

    /// <summary>Creates a page from a text, as if it were at a path of the repository.</summary>
    public static MarkdownPage Of(string name, string text) => new(name, text);

    /// <summary>Returns the files below a folder with an extension, without build outputs, by their paths below the repository's folder.</summary>
    public static IEnumerable<string> Files(string folder, params string[] extensions) => Directory.EnumerateFileSystemEntries(folder).SelectMany(path => Directory.Exists(path)
        ? s_skippedFolders.Contains(Path.GetFileName(path)) ? [] : Files(path, extensions)
        : extensions.Contains(Path.GetExtension(path)) ? [Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')] : []);

    /// <summary>Returns an error for each link that does not resolve.</summary>
    public IEnumerable<string> BrokenLinks()
    {
        foreach (PlacedText link in _links)
        {
            if (Fault(link.Text) is { } fault)
                yield return $"{Name}({link.Line}): {link.Text}: {fault}";
        }
    }

    private string? Fault(string target)
    {
        if (target.Contains("://", StringComparison.Ordinal))
            return Uri.TryCreate(target, UriKind.Absolute, out Uri? address) && address.Scheme == "https" ? null : "not an https address";
        string[] parts = target.Split('#', 2);
        string path = parts[0].Length == 0 ? Name : Below(Path.GetDirectoryName(Name) ?? "", parts[0]);
        if (path.StartsWith("../", StringComparison.Ordinal))
            return "outside of the repository";
        if (path != Name && !Exists(path))
            return "no such file; names are compared by case";
        if (parts.Length == 1)
            return null;
        IReadOnlyList<string> anchors = path == Name ? _anchors : path.EndsWith(".md", StringComparison.Ordinal) ? Open(path)._anchors : [];
        return anchors.Contains(parts[1]) ? null : $"no such heading; {path} has {string.Join(", ", anchors)}";
    }

    private static string Below(string folder, string path) =>
        Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, folder, path))).Replace('\\', '/');

    /// <summary>Returns true if a file or folder with exactly this name exists, on case-insensitive systems too.</summary>
    public static bool Exists(string path)
    {
        string folder = Repository.Root;
        foreach (string part in path.TrimEnd('/').Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any(entry => Path.GetFileName(entry) == part))
                return false;
            folder = Path.Combine(folder, part);
        }

        return true;
    }

    private void Read(string[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                int end = Array.FindIndex(lines, i + 1, static other => other == "```");
                if (end < 0)
                    throw new InvalidDataException($"{Name}({i + 1}): the block of code has no end.");
                _blocks.Add(new CodeBlock(line[3..], string.Concat(lines[(i + 1)..end].Select(static code => code + "\n")), i + 1));
                i = end;
            }
            else if (line.StartsWith("    ", StringComparison.Ordinal) && i > 0 && lines[i - 1].Length == 0)
            {
                int end = i;
                while (end < lines.Length && (lines[end].StartsWith("    ", StringComparison.Ordinal) || lines[end].Length == 0))
                    end++;
                _blocks.Add(new CodeBlock("", string.Concat(lines[i..end].Select(static code => code.Length > 4 ? code[4..] + "\n" : "\n")).TrimEnd('\n') + "\n", i + 1));
                i = end - 1;
            }
            else
            {
                if (Heading().Match(line) is { Success: true } heading)
                    AddAnchor(heading.Groups["text"].Value);
                foreach (Match code in Code().Matches(line))
                    _inlineCode.Add(new PlacedText(code.Groups["code"].Value, i + 1));
                foreach (Match link in Link().Matches(Code().Replace(line, static code => code.Value.Replace('[', '(').Replace(']', ')'))))
                    _links.Add(new PlacedText(link.Groups["target"].Value, i + 1));
            }
        }
    }

    private void AddAnchor(string heading)
    {
        string anchor = NotInAnchors().Replace(Link().Replace(heading, static link => link.Groups["text"].Value).ToLowerInvariant(), "").Replace(' ', '-');
        int same = _anchors.Count(other => other == anchor || Regex.IsMatch(other, $"^{Regex.Escape(anchor)}-\\d+$"));
        _anchors.Add(same == 0 ? anchor : $"{anchor}-{same}");
    }

    [GeneratedRegex("^#{1,6} (?<text>.+?) *#*$")]
    private static partial Regex Heading();

    [GeneratedRegex("`(?<code>[^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("\\[(?<text>(?:[^\\[\\]]|\\[[^\\]]*\\]\\([^)]*\\))*)\\]\\((?<target>[^)\\s]+)\\)")]
    private static partial Regex Link();

    [GeneratedRegex("[^\\p{L}\\p{Nd}\\p{M}_ -]")]
    private static partial Regex NotInAnchors();

    /// <summary>A text of a page, with its line from 1.</summary>
    internal readonly record struct PlacedText(string Text, int Line);

    /// <summary>A block of code, with its line from 1.</summary>
    /// <param name="Language">The language of the fence; empty for an indented block.</param>
    internal readonly record struct CodeBlock(string Language, string Code, int Line);
}
