using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Jtr.Corpora.Metadata.Schemas;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr schema</c>: a JSON Schema for each table, for editors.</summary>
internal static class SchemaCommand
{
    private const string Usual = "schema";

    public static Command Create(Output output)
    {
        Option<string> folder = DerivingCommand.Folder("'schema' in the folder of the seeds");
        return DerivingCommand.Create(
            output,
            "schema",
            "Write a JSON Schema for each table. Editors use the schemas to explain, complete and check seeds.",
            ["jtr schema", "jtr schema --check", "jtr schema --assembly bin/Mine.dll --seeds seeds"],
            [folder],
            (result, corpus, files) =>
            {
                Derive(corpus, result.GetValue(folder), files);
                return ExitCode.Success;
            });
    }

    /// <param name="corpus">The corpus.</param>
    /// <param name="folder">The output folder; null for the default, from which schemas without a table are removed.</param>
    /// <param name="files">Receives the schemas.</param>
    public static void Derive(CompiledCorpus corpus, string? folder, DerivedFiles files)
    {
        IReadOnlyDictionary<string, string> schemas = SchemaWriter.Write(corpus.Shape, corpus.Rows);
        string usual = Path.Combine(corpus.Folder, Usual);
        foreach ((string name, string schema) in schemas)
            files.Add(Path.Combine(folder ?? usual, name), schema);
        if (folder is not null || !Directory.Exists(usual))
            return;
        foreach (string file in Directory.EnumerateFiles(usual, "*.json").Where(file => !schemas.ContainsKey(Path.GetFileName(file))))
            files.Remove(file);
    }
}
