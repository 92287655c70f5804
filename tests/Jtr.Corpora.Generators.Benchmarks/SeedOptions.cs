using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Jtr.Corpora.Generators.Benchmarks;

/// <summary>The options that the build passes to the generator, as an editor's build does: without an outline of the data, the generator reads the seeds itself.</summary>
/// <param name="folder">The folder of the seeds.</param>
internal sealed class SeedOptions(string folder) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new() { ["build_property.CorpusVersion"] = "0", ["build_property.CorpusData"] = "auto" });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new()
    {
        ["build_metadata.AdditionalFiles.CorpusSeed"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, textFile.Path))),
    });

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string name, [NotNullWhen(true)] out string? value) => values.TryGetValue(name, out value);
    }
}
