using System.Collections.Immutable;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Checking;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Emission;
using Jtr.Corpora.Generators.Layout;
using Jtr.Corpora.Generators.Reading;
using Jtr.Corpora.Generators.Reporting;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Jtr.Corpora.Generators;

/// <summary>
/// Compiles a corpus: reads the tables that records declare and the rows that seeds give, and writes the records' other half, the data and the holders.
/// The whole flow is <see cref="Initialize"/>: schema and seeds meet in binding, files meet in resolving, and nothing leads back.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(static output => output.AddSource(NotNullWhenSource.HintName, NotNullWhenSource.Text));

        // The schema: from records to shapes.
        IncrementalValuesProvider<TableReading> readings = context.SyntaxProvider
            .ForAttributeWithMetadataName(Runtime.Attributes.CorpusTable, static (node, _) => node is RecordDeclarationSyntax, SchemaReader.Read)
            .WithTrackingName(TrackingNames.ReadTable);
        IncrementalValueProvider<SchemaShape> schema = readings
            .Select(static (reading, _) => reading.Shape)
            .Collect()
            .Select(static (tables, _) => SchemaShape.Of(tables))
            .WithTrackingName(TrackingNames.Schema);

        // The seeds: from texts to nodes, each file for itself.
        IncrementalValuesProvider<SeedText> texts = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => SeedText.Of(pair.Left, pair.Right.GetOptions(pair.Left)))
            .Where(static text => text is not null)
            .Select(static (text, _) => text!)
            .WithTrackingName(TrackingNames.SeedTexts);
        IncrementalValuesProvider<Stage<BoundFile>> bindings = texts
            .Select(static (text, cancellation) => Stage.Run(SeedFile.Nothing(text.File), () => SeedReader.Read(text.File, text.Read(cancellation))))
            .WithTrackingName(TrackingNames.ReadSeed)
            .Combine(schema)
            .Select(static (pair, _) => pair.Left.Then(BoundFile.Nothing(pair.Left.Result.File, pair.Right.TableNamed(pair.Left.Result.Table)), file => Binder.Bind(file, pair.Right)))
            .WithTrackingName(TrackingNames.BindSeed);
        IncrementalValuesProvider<BoundFile> files = bindings.Select(static (binding, _) => binding.Result);

        // The corpus: files together, then checked, then laid out.
        IncrementalValueProvider<Stage<Resolution>> resolution = files.Collect()
            .Combine(schema)
            .Select(static (pair, _) => Stage.Run(Resolution.Nothing, () => Resolver.Resolve(pair.Right, pair.Left)))
            .WithTrackingName(TrackingNames.Resolve);
        IncrementalValueProvider<Stage<EquatableArray<SeedProblem>>> checks = resolution
            .Combine(schema)
            .Select(static (pair, _) => Stage.Run(default(EquatableArray<SeedProblem>), () => Checker.Check(pair.Right, pair.Left.Result)))
            .WithTrackingName(TrackingNames.Check);
        IncrementalValueProvider<Stage<CorpusLayout>> layouts = resolution
            .Select(static (stage, _) => stage.Result.Corpus)
            .WithTrackingName(TrackingNames.ResolvedCorpus)
            .Combine(schema)
            .Select(static (pair, _) => Stage.Run(CorpusLayout.Nothing, () => LayoutBuilder.Build(pair.Right, pair.Left)))
            .WithTrackingName(TrackingNames.LayOut);
        IncrementalValueProvider<Stage<SearchLayout>> searches = resolution
            .Select(static (stage, _) => stage.Result.Corpus)
            .Combine(schema)
            .SelectMany(static (pair, _) => SearchedRows.Of(pair.Right, pair.Left))
            .WithTrackingName(TrackingNames.SearchedTables)
            .Select(static (table, _) => Stage.Run(SearchedTable.Nothing, () => SearchedTable.Of(table)))
            .WithTrackingName(TrackingNames.SearchWords)
            .Collect()
            .Select(static (tables, _) => Stage.All(tables).Then(SearchLayout.Nothing, SearchBuilder.Build))
            .WithTrackingName(TrackingNames.LayOutSearch);
        IncrementalValueProvider<CorpusLayout> layout = layouts.Select(static (stage, _) => stage.Result);

        // What is written from the schema alone.
        context.RegisterSourceOutput(schema, static (output, schema) => Stage.Write(output, "the records", () =>
        {
            foreach (TableShape table in schema.Tables)
                output.AddSource($"{table.Record.Name}.g.cs", RecordHalfWriter.Table(schema, table));
            foreach (RecordShape value in schema.Values)
                output.AddSource($"{value.Name}.g.cs", RecordHalfWriter.Value(schema, value));
            if (schema.Enums.Count > 0)
                output.AddSource("Words.g.cs", WordsWriter.Write(schema));
        }));
        IncrementalValuesProvider<ClassShape> jsonContexts = context.SyntaxProvider
            .ForAttributeWithMetadataName(Runtime.Attributes.JsonContext, static (node, _) => node is ClassDeclarationSyntax, SchemaReader.ReadClass)
            .WithTrackingName(TrackingNames.JsonContexts);
        context.RegisterSourceOutput(jsonContexts.Combine(schema), static (output, pair) => Stage.Write(output, pair.Left.Name, () =>
            output.AddSource($"{pair.Left.Name}.g.cs", JsonContextWriter.Write(pair.Left, pair.Right))));

        // What is written from the corpus, table by table.
        IncrementalValuesProvider<TableLayout> tables = layout
            .SelectMany(static (corpus, _) => corpus.Tables)
            .WithTrackingName(TrackingNames.Tables);
        context.RegisterSourceOutput(tables.Combine(schema), static (output, pair) => Stage.Write(output, pair.Left.Shape.Name, () =>
        {
            output.AddSource($"{pair.Left.Shape.Holder}.g.cs", HolderWriter.Write(pair.Right, pair.Left));
            output.AddSource($"{pair.Left.Shape.Holder}Data.g.cs", DataWriter.Write(pair.Right, pair.Left));
            if (pair.Left.Names is { } names)
                output.AddSource($"{pair.Left.Shape.Holder}.Names.g.cs", NamesWriter.Table(pair.Left, names));
        }));
        IncrementalValuesProvider<UnionLayout> unions = layout
            .SelectMany(static (corpus, _) => corpus.Unions)
            .WithTrackingName(TrackingNames.Unions);
        context.RegisterSourceOutput(unions.Combine(schema), static (output, pair) => Stage.Write(output, pair.Left.Shape.Holder, () =>
        {
            output.AddSource($"{pair.Left.Shape.Holder}.g.cs", UnionWriter.Write(pair.Right, pair.Left));
            if (pair.Left.HasNames)
                output.AddSource($"{pair.Left.Shape.Holder}.Names.g.cs", NamesWriter.Union(pair.Left));
        }));
        IncrementalValuesProvider<ClassShape> corpora = context.SyntaxProvider
            .ForAttributeWithMetadataName(Runtime.Attributes.Corpus, static (node, _) => node is ClassDeclarationSyntax, SchemaReader.ReadClass);
        IncrementalValueProvider<string> version = Property(context, "CorpusVersion");
        context.RegisterSourceOutput(
            corpora.Combine(version).Combine(layout.Select(static (corpus, _) => corpus.Fingerprint)),
            static (output, all) => Stage.Write(output, all.Left.Left.Name, () =>
                output.AddSource($"{all.Left.Left.Name}.g.cs", CorpusWriter.Write(all.Left.Left, all.Left.Right, all.Right))));
        context.RegisterSourceOutput(corpora.Combine(searches), static (output, pair) => Stage.Write(output, "the search", () =>
        {
            if (pair.Right.Result.Parts.Count > 0)
                output.AddSource($"{pair.Left.Name}.Search.g.cs", SearchWriter.Write(pair.Left, pair.Right.Result));
        }));

        // What is wrong: the only output that asks for positions.
        IncrementalValueProvider<string> address = Property(context, "CorpusDocumentationAddress");
        context.RegisterSourceOutput(readings.Combine(address), static (output, pair) =>
        {
            foreach (SourceProblem problem in pair.Left.Problems)
                output.ReportDiagnostic(problem.ToDiagnostic(pair.Right));
        });
        IncrementalValueProvider<EquatableArray<SeedProblem>> problems = files.Collect().Combine(resolution).Combine(checks)
            .Select(static (all, _) => ToldProblems.Of(
                all.Left.Left.SelectMany(file => file.Problems).Concat(all.Left.Right.Result.Problems).Concat(all.Right.Result),
                all.Left.Left.Select(file => (file.File, file.Further))))
            .WithTrackingName(TrackingNames.Problems);
        context.RegisterSourceOutput(problems.Combine(texts.Collect()).Combine(address), static (output, all) => Stage.Write(output, "the diagnostics", () =>
            ProblemReporter.Report(output, all.Left.Left, all.Left.Right, all.Right)));
        IncrementalValueProvider<ImmutableArray<SourcePlace>> places = readings.SelectMany(static (reading, _) => reading.Places).Collect();
        context.RegisterSourceOutput(schema.Combine(places).Combine(texts.Collect()).Combine(address), static (output, all) => Stage.Write(output, "the diagnostics", () =>
            ProblemReporter.ReportSchema(output, all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right)));

        // What is wrong with the generator itself.
        context.RegisterSourceOutput(
            bindings.Select(static (stage, _) => stage.Failure).Collect()
                .Combine(resolution.Select(static (stage, _) => stage.Failure))
                .Combine(checks.Select(static (stage, _) => stage.Failure))
                .Combine(layouts.Select(static (stage, _) => stage.Failure).Combine(searches.Select(static (stage, _) => stage.Failure))),
            static (output, all) =>
            {
                foreach (string? failure in all.Left.Left.Left.Add(all.Left.Left.Right).Add(all.Left.Right).Add(all.Right.Left).Add(all.Right.Right))
                {
                    if (failure is not null)
                        Stage.Report(output, "the corpus", failure);
                }
            });
    }

    /// <summary>A property of the build that the compiler is shown; empty where it is not set.</summary>
    private static IncrementalValueProvider<string> Property(IncrementalGeneratorInitializationContext context, string name) =>
        context.AnalyzerConfigOptionsProvider.Select((options, _) => options.GlobalOptions.TryGetValue("build_property." + name, out string? value) ? value : "");
}
