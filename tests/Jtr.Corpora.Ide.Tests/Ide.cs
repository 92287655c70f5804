using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Xunit;

namespace Jtr.Corpora.Ide.Tests;

/// <summary>A project as an editor has it: loaded by a Roslyn workspace, which runs the generator.</summary>
/// <param name="Compilation">The compilation with the generated code.</param>
/// <param name="Diagnostics">The diagnostics of the generator.</param>
internal sealed record Ide(Compilation Compilation, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Opens a project for one of its target frameworks, and asserts that the workspace reports no problem.</summary>
    public static async Task<Ide> OpenAsync(string projectFile, string? framework, CancellationToken stop)
    {
        var properties = new Dictionary<string, string>();
        if (framework is not null)
            properties.Add("TargetFramework", framework);
        using var workspace = MSBuildWorkspace.Create(properties);
        var complaints = new List<string>();
        using WorkspaceEventRegistration registration = workspace.RegisterWorkspaceFailedHandler(failure => complaints.Add(failure.Diagnostic.Message));
        Project project = await workspace.OpenProjectAsync(projectFile, cancellationToken: stop);
        Assert.Empty(complaints);
        Compilation compilation = await project.GetCompilationAsync(stop) ?? throw new InvalidOperationException($"{projectFile} has no compilation.");
        return new Ide(compilation, await DiagnosticsAsync(project, compilation, stop));
    }

    /// <summary>The workspace hides the diagnostics of generators, so the generators run once more over its compilation.</summary>
    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project, Compilation compilation, CancellationToken stop)
    {
        var written = new List<SyntaxTree>();
        foreach (SourceGeneratedDocument document in await project.GetSourceGeneratedDocumentsAsync(stop))
            written.Add(await document.GetSyntaxTreeAsync(stop) ?? throw new InvalidOperationException($"{document.Name} has no tree."));
        Assert.NotEmpty(written);
        AnalyzerReference generator = Assert.Single(project.AnalyzerReferences, reference => reference.Display == "Jtr.Corpora.Generators");
        return CSharpGeneratorDriver.Create(
                generator.GetGenerators(LanguageNames.CSharp),
                project.AnalyzerOptions.AdditionalFiles,
                (CSharpParseOptions)project.ParseOptions!,
                project.AnalyzerOptions.AnalyzerConfigOptionsProvider)
            .RunGenerators(compilation.RemoveSyntaxTrees(written), stop)
            .GetRunResult()
            .Diagnostics;
    }

    /// <summary>Returns the members of a type by name.</summary>
    public IEnumerable<string> MembersOf(string type) =>
        (Compilation.GetTypeByMetadataName(type) ?? throw new InvalidOperationException($"There is no {type}.")).GetMembers().Select(static member => member.Name);
}
