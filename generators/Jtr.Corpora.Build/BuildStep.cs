using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Jtr.Corpora.Generators.Carrying;
using Jtr.Corpora.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Build;

/// <summary>Reads the schema from the sources, and writes the resource and the outline.</summary>
internal static class BuildStep
{
    public static void Run(Request request)
    {
        IReadOnlyList<(string Path, string File)> seeds = request.Seeds;
        if (!IsResource(request, seeds))
        {
            InCode(request);
            return;
        }

        using var progress = new Progress(request.Assembly);
        progress.Begin("reading the records");
        ProjectSchema project = Schema(request);

        // The generator reports the errors of the records when the compiler runs it.
        if (project.Schema.IsClosed || project.Failure is not null)
        {
            InCode(request);
            return;
        }

        string inputs = Inputs(project, seeds), stamped = request.Outline + ".inputs";
        if (File.Exists(request.Resource) && File.Exists(request.Outline) && File.Exists(stamped) && File.ReadAllText(stamped) == inputs)
        {
            File.SetLastWriteTimeUtc(request.Outline, DateTime.UtcNow);
            return;
        }

        File.Delete(stamped);
        try
        {
            CorpusOutline outline;
            var reader = new FileReader();
            using (FileStream target = File.Create(request.Resource, 1 << 20))
                outline = new DataBuilder(project.Schema, project.Foreign, progress.Begin).Build([.. seeds.Select(seed => new Func<SeedSource>(() => reader.Read(seed.Path, seed.File)))], target);
            using (StreamWriter writer = File.CreateText(request.Outline))
                OutlineText.Write(outline, writer);
        }
        catch (Exception exception) when (exception is not (IOException or UnauthorizedAccessException or OutOfMemoryException))
        {
            throw new InvalidDataException($"The data of the corpus were not written: {exception.Message}", exception);
        }

        File.WriteAllText(stamped, inputs);
    }

    private static bool IsResource(Request request, IReadOnlyList<(string Path, string File)> seeds) => request.Data.ToUpperInvariant() switch
    {
        "RESOURCE" => true,
        "CODE" => false,
        "AUTO" => seeds.Sum(static seed => new FileInfo(seed.Path).Length) > request.Threshold,
        _ => throw new InvalidDataException($"CorpusData is 'auto', 'code' or 'resource', and not '{request.Data}'."),
    };

    /// <summary>Writes an outline that leaves the data to the code: the generator reads the seeds when the project is compiled.</summary>
    private static void InCode(Request request)
    {
        File.Delete(request.Resource);
        File.Delete(request.Outline + ".inputs");
        using StreamWriter writer = File.CreateText(request.Outline);
        OutlineText.WriteInCode(writer);
    }

    private static ProjectSchema Schema(Request request)
    {
        if (!LanguageVersionFacts.TryParse(request.Language, out LanguageVersion language))
            throw new InvalidDataException($"The compiler in {request.Compiler} does not support version '{request.Language}' of C#.");
        var options = new CSharpParseOptions(language, DocumentationMode.None, preprocessorSymbols: request.Symbols);
        return ProjectSchema.Read(
            request.Assembly,
            request.Sources.Select(path => CSharpSyntaxTree.ParseText(Text(path), options, path)).ToArray(),
            request.References.Select(static reference => MetadataReference.CreateFromFile(reference.Path, new MetadataReferenceProperties(aliases: [.. reference.Aliases]))).ToArray(),
            options,
            request.Nullable.ToUpperInvariant() switch
            {
                "ENABLE" => NullableContextOptions.Enable,
                "ANNOTATIONS" => NullableContextOptions.Annotations,
                "WARNINGS" => NullableContextOptions.Warnings,
                _ => NullableContextOptions.Disable,
            });
    }

    private static SourceText Text(string path)
    {
        using FileStream file = File.OpenRead(path);
        return SourceText.From(file);
    }

    /// <summary>Returns a digest of all inputs of the data. Equal inputs give equal data.</summary>
    private static string Inputs(ProjectSchema project, IReadOnlyList<(string Path, string File)> seeds)
    {
        var text = new StringBuilder();
        text.Append(typeof(DataBuilder).Assembly.ManifestModule.ModuleVersionId).Append('\n').Append(project).Append('\n');
        foreach ((string path, string file) in seeds)
        {
            var info = new FileInfo(path);
            text.Append(CultureInfo.InvariantCulture, $"{file} {info.Length} {info.LastWriteTimeUtc.Ticks}\n");
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
