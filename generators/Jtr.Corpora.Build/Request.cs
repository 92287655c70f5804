using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Jtr.Corpora.Build;

/// <summary>The request of a build: a file with a name and a value on each line, written by the generator's build files.</summary>
internal sealed class Request
{
    private readonly ILookup<string, string> _values;

    private Request(ILookup<string, string> values) => _values = values;

    /// <summary>Gets the folder of the compiler's libraries.</summary>
    public string Compiler => One("compiler");

    /// <summary>Gets the place of the data: <c>resource</c>, <c>code</c>, or <c>auto</c>, which decides by size.</summary>
    public string Data => One("data");

    /// <summary>Gets the size of the seeds, in bytes, above which <c>auto</c> chooses a resource.</summary>
    public long Threshold => long.Parse(One("threshold"), System.Globalization.CultureInfo.InvariantCulture);

    public string Assembly => One("assembly");

    public string Language => One("language");

    public string Nullable => One("nullable");

    public IReadOnlyList<string> Symbols => One("symbols").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Gets the C# files of the project.</summary>
    public IReadOnlyList<string> Sources => [.. _values["source"]];

    /// <summary>Gets the assemblies that the project references, with the aliases of each.</summary>
    public IReadOnlyList<(string Path, string[] Aliases)> References =>
        [.. _values["reference"].Select(SplitPathAndValue).Select(static parts => (parts.Path, parts.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))];

    /// <summary>Gets the seeds: the path of each, and its path below the seeds' folder, by which the generator identifies the seed.</summary>
    public IReadOnlyList<(string Path, string File)> Seeds =>
        [.. _values["seed"].Select(SplitPathAndValue).Select(static parts => (parts.Path, File: Decode(parts.Value))).OrderBy(static seed => seed.File, StringComparer.Ordinal)];

    /// <summary>Gets the file for the data.</summary>
    public string Resource => One("resource");

    /// <summary>Gets the file for the outline.</summary>
    public string Outline => One("outline");

    /// <exception cref="InvalidDataException">A line is not a name and a value.</exception>
    public static Request Read(string path) => new(File.ReadAllLines(path)
        .Where(static line => line.Length > 0)
        .Select(SplitNameAndValue)
        .ToLookup(static pair => pair.Name, static pair => pair.Value));

    private static (string Name, string Value) SplitNameAndValue(string line) =>
        line.IndexOf('=', StringComparison.Ordinal) is > 0 and int at ? (line[..at], line[(at + 1)..]) : throw new InvalidDataException($"Expected a name and a value, not '{line}'.");

    private static (string Path, string Value) SplitPathAndValue(string line) =>
        line.LastIndexOf('|') is >= 0 and int at ? (line[..at], line[(at + 1)..]) : throw new InvalidDataException($"Expected a path, '|' and a value, not '{line}'.");

    private static string Decode(string base64) => Encoding.UTF8.GetString(Convert.FromBase64String(base64)).Replace('\\', '/');

    private string One(string name) => _values[name].FirstOrDefault() ?? "";
}
