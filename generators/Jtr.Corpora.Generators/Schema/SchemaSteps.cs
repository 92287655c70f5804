using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>The steps from the records of a project to its schema, which the generator and the build step share.</summary>
internal static class SchemaSteps
{
    /// <summary>Whether the project can compile what is written, and run it.</summary>
    public static IncrementalValueProvider<ProjectFit> Fit(IncrementalGeneratorInitializationContext context) =>
        context.ParseOptionsProvider.Select(static (options, _) => ProjectFit.IsNewEnough(options))
            .Combine(context.CompilationProvider.Select(static (compilation, _) => ProjectFit.LayoutOf(compilation)))
            .Select(static (pair, _) => new ProjectFit(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Fit);

    /// <summary>What each record declares.</summary>
    public static IncrementalValuesProvider<Stage<TableReading>> Readings(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(Runtime.Attributes.CorpusTable, static (node, _) => node is TypeDeclarationSyntax, SchemaReader.Read)
            .WithTrackingName(TrackingNames.ReadTable);

    /// <summary>The schema: from records to shapes.</summary>
    public static IncrementalValueProvider<Stage<SchemaShape>> Schemas(IncrementalValuesProvider<Stage<TableReading>> readings, IncrementalValueProvider<ProjectFit> fit) =>
        readings
            .Select(static (reading, _) => reading.Result.WithoutPlaces)
            .WithTrackingName(TrackingNames.TableShapes)
            .Collect()
            .Combine(fit)
            .Select(static (pair, _) => pair.Right.IsGood ? Stage.Run(SchemaShape.Closed, () => SchemaBuilder.Build(pair.Left)) : new Stage<SchemaShape>(SchemaShape.Closed, null));

    /// <summary>The keys of other assemblies that the schema refers to: all that is taken from the compilation, so that an edit elsewhere ends here.</summary>
    public static IncrementalValueProvider<Stage<EquatableArray<ForeignTable>>> Foreign(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<SchemaShape> schema) =>
        schema.Select(static (schema, _) => schema.Foreign)
            .Combine(context.CompilationProvider)
            .Select(static (pair, _) => Stage.Run(default(EquatableArray<ForeignTable>), () => ForeignReader.Keys(pair.Right, pair.Left)))
            .WithTrackingName(TrackingNames.ForeignTables);
}
