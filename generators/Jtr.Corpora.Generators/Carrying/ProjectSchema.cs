using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Jtr.Corpora.Generators.Carrying;

/// <summary>The schema of a project, read from its sources by the steps by which the generator reads it.</summary>
/// <param name="Schema">The schema; closed where the project does not fit the generator.</param>
/// <param name="Foreign">The keys of other assemblies that the schema refers to.</param>
/// <param name="Failure">What made a step fail; null where none did.</param>
internal sealed record ProjectSchema(SchemaShape Schema, EquatableArray<ForeignTable> Foreign, string? Failure)
{
    public static ProjectSchema Read(string assembly, IEnumerable<SyntaxTree> sources, IEnumerable<MetadataReference> references, CSharpParseOptions options, NullableContextOptions nullable)
    {
        var compilation = CSharpCompilation.Create(assembly, sources, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable));
        var probe = new Probe();
        GeneratorRunResult result = CSharpGeneratorDriver.Create([probe.AsSourceGenerator()], parseOptions: options).RunGenerators(compilation).GetRunResult().Results.Single();
        return probe.Found ?? new ProjectSchema(SchemaShape.Closed, default, result.Exception?.Message ?? "the schema was not read");
    }

    /// <summary>Runs the steps of the schema, and keeps what they find. Not marked as a generator: no compiler runs it.</summary>
    private sealed class Probe : IIncrementalGenerator
    {
        public ProjectSchema? Found { get; private set; }

        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            IncrementalValueProvider<Stage<SchemaShape>> schemas = SchemaSteps.Schemas(SchemaSteps.Readings(context), SchemaSteps.Fit(context));
            IncrementalValueProvider<Stage<EquatableArray<ForeignTable>>> foreign = SchemaSteps.Foreign(context, schemas.Select(static (stage, _) => stage.Result));
            context.RegisterSourceOutput(schemas.Combine(foreign), (_, pair) => Found = new ProjectSchema(pair.Left.Result, pair.Right.Result, pair.Left.Failure ?? pair.Right.Failure));
        }
    }
}
