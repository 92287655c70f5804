using System;
using System.Collections.Immutable;
using System.IO;
using System.Threading;
using Jtr.Corpora.Generators.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Jtr.Corpora.Generators.Carrying;

/// <summary>The outline as the compiler hands it over, and what it decides.</summary>
internal static class OutlineFile
{
    private const string Metadata = "build_metadata.AdditionalFiles.CorpusOutline";
    private const string Resource = "resource", Auto = "auto";

    public static bool IsOutline(AnalyzerConfigOptions options) => options.TryGetValue(Metadata, out string? value) && value == "true";

    public static string Read(AdditionalText file, CancellationToken cancellation) => file.GetText(cancellation)?.ToString() ?? "";

    /// <summary>The outline; null where there is none, or where it leaves the data to the code.</summary>
    public static CorpusOutline? Of(ImmutableArray<string> files, SchemaShape schema) => files.Length == 0 || schema.IsClosed ? null : OutlineText.Read(new StringReader(files[0]), schema);

    /// <summary>What carries the data.</summary>
    /// <param name="hasFile">Whether the build step has run.</param>
    /// <param name="asked">The value of the property CorpusData.</param>
    public static DataCarriage Carriage(CorpusOutline? outline, bool hasFile, string asked, bool isLarge)
    {
        if (outline is not null)
            return new DataCarriage(true, outline.Stamp);
        bool isResource = !hasFile && (asked.Equals(Resource, StringComparison.OrdinalIgnoreCase) || (isLarge && asked.Equals(Auto, StringComparison.OrdinalIgnoreCase)));
        return isResource ? new DataCarriage(true, 0) : DataCarriage.Code;
    }
}
