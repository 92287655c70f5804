using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Jtr.Corpora.Build;

/// <summary>What a build asks for: a file with a name and a value on each line, which the generator's build files write.</summary>
internal sealed class Request
{
    private readonly ILookup<string, string> _values;

    private Request(ILookup<string, string> values) => _values = values;

    /// <summary>The folder of the compiler's libraries.</summary>
    public string Compiler => One("compiler");

    /// <summary>Whether the data become a resource: <c>resource</c>, <c>code</c>, or <c>auto</c> by their size.</summary>
    public string Data => One("data");

    /// <summary>The bytes of seeds above which <c>auto</c> is a resource.</summary>
    public long Threshold => long.Parse(One("threshold"), System.Globalization.CultureInfo.InvariantCulture);

    public string Assembly => One("assembly");

    public string Language => One("language");

    public string Nullable => One("nullable");

    public IReadOnlyList<string> Symbols => One("symbols").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The C# files of the project.</summary>
    public IReadOnlyList<string> Sources => [.. _values["source"]];

    /// <summary>The assemblies that it references, with the aliases of each.</summary>
    public IReadOnlyList<(string Path, string[] Aliases)> References =>
        [.. _values["reference"].Select(Parts).Select(static parts => (parts.Path, parts.Remark.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))];

    /// <summary>The seeds: the path, and the path below their folder, by which the generator knows them.</summary>
    public IReadOnlyList<(string Path, string File)> Seeds =>
        [.. _values["seed"].Select(Parts).Select(static parts => (parts.Path, File: Encoding.UTF8.GetString(Convert.FromBase64String(parts.Remark)).Replace('\\', '/'))).OrderBy(static seed => seed.File, StringComparer.Ordinal)];

    /// <summary>The file for the data.</summary>
    public string Resource => One("resource");

    /// <summary>The file for the outline.</summary>
    public string Outline => One("outline");

    /// <exception cref="InvalidDataException">A line is not a name and a value.</exception>
    public static Request Read(string path) => new(File.ReadAllLines(path)
        .Where(static line => line.Length > 0)
        .Select(static line => line.IndexOf('=', StringComparison.Ordinal) is > 0 and int at ? (Name: line[..at], Value: line[(at + 1)..]) : throw new InvalidDataException($"A name and a value are expected, not '{line}'."))
        .ToLookup(static pair => pair.Name, static pair => pair.Value));

    private static (string Path, string Remark) Parts(string line) => line.LastIndexOf('|') is >= 0 and int at ? (line[..at], line[(at + 1)..]) : throw new InvalidDataException($"A path and a remark are expected, not '{line}'.");

    private string One(string name) => _values[name].FirstOrDefault() ?? "";
}
