using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Jtr.Data.Tests;

namespace Jtr.Data.Package.Tests;

/// <summary>
/// Follows a page step by step: adds its packages, writes each file that it names above a block of code, and runs the program. The page shows the output after the program. A block
/// without a file name is the program if the page has only one such block.
/// </summary>
/// <param name="name">The page, below the repository's folder.</param>
internal sealed partial class FollowedPage(string name)
{
    private readonly string _text = File.ReadAllText(Path.Combine(Repository.Root, name)).ReplaceLineEndings("\n");

    /// <summary>Gets the packages that the page adds.</summary>
    public string[] Packages => [.. Added().Matches(_text).Select(static match => match.Groups["package"].Value)];

    private Match Shown => Program().Match(_text) is { Success: true } shown ? shown : throw new InvalidDataException($"{name} has no program followed by its output.");

    /// <summary>Writes the files of the page.</summary>
    /// <param name="folder">The project's folder.</param>
    public void WriteFiles(string folder)
    {
        IEnumerable<(string File, string Code)> files = Files().Matches(_text).Select(static match => (match.Groups["file"].Value, match.Groups["code"].Value));
        foreach ((string file, string code) in files.Prepend(("Program.cs", Shown.Groups["program"].Value)))
        {
            string path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, code);
        }
    }

    /// <summary>Asserts that the page shows the output of the program; see <see cref="DerivedPage"/>.</summary>
    public void Check(string printed)
    {
        Group output = Output().Match(_text).Groups["code"];
        if (!output.Success)
            throw new InvalidDataException($"{name} shows nothing that is printed.");
        DerivedPage.Check(name, _text[..output.Index] + printed.ReplaceLineEndings("\n") + _text[(output.Index + output.Length)..]);
    }

    [GeneratedRegex("^    dotnet add package (?<package>\\S+)$", RegexOptions.Multiline)]
    private static partial Regex Added();

    [GeneratedRegex("^`(?<file>[^`\n]+)`:\n\n```\\w+\n(?<code>(?:(?!```).)*)```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Files();

    [GeneratedRegex("```csharp\n(?<program>(?:(?!```).)*)```\n\n```text\n", RegexOptions.Singleline)]
    private static partial Regex Program();

    [GeneratedRegex("```text\n(?<code>(?:(?!```).)*)```", RegexOptions.Singleline)]
    private static partial Regex Output();
}
