using System.Collections.Immutable;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Carrying;
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
/// Compiles a corpus: reads the tables from the records and the rows from the seeds, and writes the generated halves of the records, the data and the table classes.
/// The whole flow is in <see cref="Initialize"/>: schema and seeds meet in binding, files meet in resolving, and data flows one way.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The schema: from records to shapes.
        IncrementalValuesProvider<Stage<TableReading>> readings = SchemaSteps.Readings(context);
        IncrementalValueProvider<ProjectFit> fit = SchemaSteps.Fit(context);
        IncrementalValueProvider<Stage<SchemaShape>> schemas = SchemaSteps.Schemas(readings, fit);
        IncrementalValueProvider<SchemaShape> schema = schemas.Select(static (stage, _) => stage.Result).WithTrackingName(TrackingNames.Schema);
        IncrementalValuesProvider<Stage<ClassReading>> corpusReadings = context.SyntaxProvider
            .ForAttributeWithMetadataName(Runtime.Attributes.Corpus, static (node, _) => node is TypeDeclarationSyntax, ClassReader.ReadCorpus)
            .WithTrackingName(TrackingNames.ReadClass);
        IncrementalValuesProvider<Stage<ClassReading>> contextReadings = context.SyntaxProvider
            .ForAttributeWithMetadataName(Runtime.Attributes.JsonContext, static (node, _) => node is TypeDeclarationSyntax, ClassReader.ReadContext)
            .WithTrackingName(TrackingNames.ReadClass);
        IncrementalValuesProvider<Stage<ClassReading>> rootReadings = context.SyntaxProvider
            .ForAttributeWithMetadataName(Runtime.Attributes.QueryRoot, static (node, _) => node is TypeDeclarationSyntax, ClassReader.ReadQueryRoot)
            .WithTrackingName(TrackingNames.ReadClass);
        IncrementalValuesProvider<Stage<UnionReading>> unionReadings = context.SyntaxProvider
            .ForAttributeWithMetadataName(Runtime.Attributes.Union, static (node, _) => node is InterfaceDeclarationSyntax, ClassReader.ReadUnion)
            .WithTrackingName(TrackingNames.ReadUnion);
        IncrementalValueProvider<Stage<ClassesShape>> classStages = Shapes(corpusReadings).Collect().Combine(Shapes(contextReadings).Collect()).Combine(Shapes(rootReadings).Collect()).Combine(schema)
            .Select(static (all, _) => Stage.Run(ClassesShape.Empty, () => ClassesShape.Of(all.Right, all.Left.Left.Left, all.Left.Left.Right, all.Left.Right)));
        IncrementalValueProvider<ClassesShape> classes = classStages.Select(static (stage, _) => stage.Result).WithTrackingName(TrackingNames.Classes);

        // The seeds: from texts to nodes, file by file.
        IncrementalValuesProvider<SeedText> texts = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => SeedText.Of(pair.Left, pair.Right.GetOptions(pair.Left)))
            .Where(static text => text is not null)
            .Select(static (text, _) => text!)
            .Collect()
            // If files were added and changed at once, the compiler may pass one of them twice after the next edit (it pairs old and new files by position).
            .SelectMany(static (texts, _) => texts.Distinct())
            .WithTrackingName(TrackingNames.SeedTexts);

        // For a large corpus, the build step has read the seeds before; its outline replaces them.
        IncrementalValueProvider<Stage<CorpusOutline?>> outlines = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => OutlineFile.IsOutline(pair.Right.GetOptions(pair.Left)))
            .Select(static (pair, cancellation) => OutlineFile.Read(pair.Left, cancellation))
            .Collect()
            .Combine(schema)
            .Select(static (pair, _) => Stage.Run<CorpusOutline?>(null, () => OutlineFile.Of(pair.Left, pair.Right)))
            .WithTrackingName(TrackingNames.Outline);
        IncrementalValueProvider<bool> isRead = outlines.Select(static (stage, _) => stage.Result is not null);
        IncrementalValuesProvider<Stage<BoundFile>> bindings = texts
            .Combine(isRead)
            .Where(static pair => !pair.Right)
            .Select(static (pair, _) => pair.Left)
            .Select(static (text, cancellation) => Stage.Run(SeedFile.Empty(text.File), () => SeedReader.Read(text.Read(cancellation))))
            .WithTrackingName(TrackingNames.ReadSeed)
            .Combine(schema)
            .Select(static (pair, _) => pair.Left.Then(BoundFile.Empty(pair.Left.Result.File, pair.Right.TableNamed(pair.Left.Result.Table)), file => Binder.Bind(file, pair.Right)))
            .WithTrackingName(TrackingNames.BindSeed);
        IncrementalValuesProvider<BoundFile> files = bindings.Select(static (binding, _) => binding.Result);

        IncrementalValueProvider<Stage<EquatableArray<ForeignTable>>> foreign = SchemaSteps.Foreign(context, schema);

        // The corpus: files are resolved, merged, checked and laid out.
        IncrementalValueProvider<Stage<ReferenceTargets>> targets = CorpusSteps.Targets(files, schema, foreign);
        IncrementalValuesProvider<Stage<ResolvedFile>> resolvedFiles = CorpusSteps.ResolvedFiles(files, targets);
        IncrementalValueProvider<Stage<Resolution>> resolution = CorpusSteps.Resolution(resolvedFiles, targets);
        IncrementalValueProvider<Stage<EquatableArray<SeedProblem>>> checks = CorpusSteps.Checks(resolution, schema);
        IncrementalValueProvider<EquatableArray<SeedProblem>> problems = files.Collect().Combine(resolution).Combine(checks).Combine(schema)
            .Combine(outlines)
            .Select(static (pair, _) => pair.Right.Result is { } outline ? outline.Problems : ReportedProblems.Of(pair.Left.Right, pair.Left.Left.Left.Left, pair.Left.Left.Left.Right.Result, pair.Left.Left.Right.Result))
            .WithTrackingName(TrackingNames.Problems);

        // A large corpus in which almost every row has an error is not written: compiling it would be wasted.
        IncrementalValueProvider<ResolvedCorpus> written = resolution.Combine(problems.Select(static (problems, _) => ReportedProblems.AreTooMany(problems)))
            .Select(static (pair, _) => pair.Right && pair.Left.Result.Corpus.IsLarge ? pair.Left.Result.Corpus.WithoutRows : pair.Left.Result.Corpus)
            .WithTrackingName(TrackingNames.ResolvedCorpus);
        IncrementalValueProvider<Stage<CorpusLayout>> layouts = CorpusSteps.Layout(written, schema, CorpusSteps.FingerprintOf(resolvedFiles, targets), outlines);
        IncrementalValueProvider<Stage<SearchLayout>> searches = CorpusSteps.Search(resolvedFiles, written, schema, targets, outlines);
        IncrementalValueProvider<CorpusLayout> layout = layouts.Select(static (stage, _) => stage.Result);

        // The carrier of the data. In an editor no build step has run, so the project's property and the number of rows decide.
        IncrementalValueProvider<DataCarriage> carriage = outlines
            .Combine(Property(context, "CorpusData"))
            .Combine(written.Select(static (corpus, _) => corpus.IsLarge))
            .Combine(context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Where(static pair => OutlineFile.IsOutline(pair.Right.GetOptions(pair.Left))).Collect().Select(static (files, _) => files.Length > 0))
            .Select(static (all, _) => OutlineFile.Carriage(all.Left.Left.Left.Result, all.Right, all.Left.Left.Right, all.Left.Right))
            .WithTrackingName(TrackingNames.Carriage);

        // The code that depends on the schema alone.
        context.RegisterSourceOutput(schema, static (output, schema) => Stage.Write(output, "the records", () =>
        {
            foreach (TableShape table in schema.Tables)
            {
                output.AddSource($"{table.Record.Name}.g.cs", RecordHalfWriter.Table(schema, table));
                output.AddSource($"{table.Record.Name}.Converters.g.cs", ConvertersWriter.Table(table));
            }

            foreach (RecordShape value in schema.Values)
            {
                output.AddSource($"{value.Name}.g.cs", RecordHalfWriter.Value(schema, value));
                output.AddSource($"{value.Name}.Converters.g.cs", ConvertersWriter.Value(value));
            }

            foreach (UnionShape union in schema.Unions)
            {
                output.AddSource($"{union.Name}.Converters.g.cs", ConvertersWriter.Union(union));
                if (union.IsPartial)
                    output.AddSource($"{union.Name}.g.cs", ConvertersWriter.Half(union));
            }

            if (schema.Enums.Count > 0)
                output.AddSource($"{schema.EnumLabelsName}.g.cs", EnumLabelsWriter.Write(schema));
            AddRejected(output, schema.Rejected, "record");
        }));
        context.RegisterSourceOutput(classes.SelectMany(static (classes, _) => classes.QueryRoots).Combine(schema), static (output, pair) => Stage.Write(output, pair.Left.Name, () =>
            output.AddSource($"{pair.Left.Name}.g.cs", QueryRootWriter.Write(pair.Right, pair.Left))));
        context.RegisterSourceOutput(classes, static (output, classes) => Stage.Write(output, "the classes", () => AddRejected(output, classes.Rejected, "class")));
        context.RegisterSourceOutput(classes.SelectMany(static (classes, _) => classes.Contexts).Combine(schema), static (output, pair) => Stage.Write(output, pair.Left.Name, () =>
            output.AddSource($"{pair.Left.Name}.g.cs", JsonContextWriter.Write(pair.Left, pair.Right))));

        // The code that depends on the corpus, table by table.
        IncrementalValuesProvider<TableLayout> tables = layout
            .SelectMany(static (corpus, _) => corpus.Tables)
            .WithTrackingName(TrackingNames.Tables);
        context.RegisterSourceOutput(tables.Combine(schema).Combine(carriage), static (output, all) => Stage.Write(output, all.Left.Left.Shape.Name, () =>
        {
            ((TableLayout table, SchemaShape schema), DataCarriage carriage) = all;
            output.AddSource($"{table.Shape.TableClass}.g.cs", TableClassWriter.Write(schema, table));
            output.AddSource($"{table.Shape.TableClass}Data.g.cs", DataWriter.Write(schema, table, carriage.Rows(schema, table.Shape)));
            if (table.Shape.HasQuery(schema))
                output.AddSource($"{table.Shape.Query}.g.cs", QueryWriter.Write(schema, table));
            if (table.Names is { } names)
                output.AddSource($"{table.Shape.TableClass}.Names.g.cs", NamesWriter.Table(table, names, carriage.Names(schema, table.Shape)));
        }));
        context.RegisterSourceOutput(carriage.Combine(schema), static (output, pair) => Stage.Write(output, "the data", () =>
        {
            if (pair.Left.IsResource && pair.Right.Tables.Count > 0)
                output.AddSource($"{BytesWriter.Name}.g.cs", BytesWriter.Write(pair.Right, pair.Left));
        }));
        IncrementalValuesProvider<UnionLayout> unions = layout
            .SelectMany(static (corpus, _) => corpus.Unions)
            .WithTrackingName(TrackingNames.Unions);
        context.RegisterSourceOutput(unions.Combine(schema), static (output, pair) => Stage.Write(output, pair.Left.Shape.TableClass, () =>
        {
            output.AddSource($"{pair.Left.Shape.TableClass}.g.cs", UnionWriter.Write(pair.Right, pair.Left));
            if (pair.Left.HasNames)
                output.AddSource($"{pair.Left.Shape.TableClass}.Names.g.cs", NamesWriter.Union(pair.Left));
        }));
        IncrementalValueProvider<string> version = Property(context, "CorpusVersion");
        context.RegisterSourceOutput(
            classes.SelectMany(static (classes, _) => classes.Corpora).Combine(version).Combine(layout.Select(static (corpus, _) => corpus.Fingerprint)),
            static (output, all) => Stage.Write(output, all.Left.Left.Name, () =>
                output.AddSource($"{all.Left.Left.Name}.g.cs", CorpusWriter.Write(all.Left.Left, all.Left.Right, all.Right))));
        context.RegisterSourceOutput(classes.Select(static (classes, _) => classes.Search).Combine(searches).Combine(carriage.Combine(schema)), static (output, all) => Stage.Write(output, "the search", () =>
        {
            if (all.Left.Left is { } shape && all.Left.Right.Result.Parts.Count > 0)
                output.AddSource($"{shape.Name}.Search.g.cs", SearchWriter.Write(shape, all.Left.Right.Result, all.Right.Left.Search(all.Right.Right)));
        }));

        // The problems: the only output that uses positions.
        IncrementalValueProvider<string> address = Property(context, "CorpusDocumentationAddress").Select(static (address, _) => address.Length > 0 ? address : RoslynDescriptors.Published);
        IncrementalValueProvider<ImmutableArray<SourceProblem>> declared = readings.SelectMany(static (reading, _) => reading.Result.Problems).Collect()
            .Combine(corpusReadings.SelectMany(static (reading, _) => reading.Result.Problems).Collect())
            .Combine(contextReadings.SelectMany(static (reading, _) => reading.Result.Problems).Collect())
            .Combine(rootReadings.SelectMany(static (reading, _) => reading.Result.Problems).Collect())
            .Combine(unionReadings.SelectMany(static (reading, _) => reading.Result.Problems).Collect())
            .Select(static (all, _) => all.Left.Left.Left.Left.AddRange(all.Left.Left.Left.Right).AddRange(all.Left.Left.Right).AddRange(all.Left.Right).AddRange(all.Right));
        context.RegisterSourceOutput(declared.Combine(fit).Combine(address), static (output, all) => Stage.Write(output, "the diagnostics", () =>
        {
            if (all.Left.Right.IsGood)
                SchemaReporter.Report(output, all.Left.Left, all.Right);
        }));
        context.RegisterSourceOutput(problems.Combine(texts.Collect()).Combine(address), static (output, all) => Stage.Write(output, "the diagnostics", () =>
            ProblemReporter.Report(output, all.Left.Left, all.Left.Right, all.Right)));
        IncrementalValueProvider<ImmutableArray<SourcePlace>> places = readings.SelectMany(static (reading, _) => reading.Result.Places).Collect()
            .Combine(corpusReadings.SelectMany(static (reading, _) => reading.Result.Places).Collect())
            .Combine(contextReadings.SelectMany(static (reading, _) => reading.Result.Places).Collect())
            .Combine(rootReadings.SelectMany(static (reading, _) => reading.Result.Places).Collect())
            .Select(static (all, _) => all.Left.Left.Left.AddRange(all.Left.Left.Right).AddRange(all.Left.Right).AddRange(all.Right));
        context.RegisterSourceOutput(schema.Combine(classes).Combine(places).Combine(texts.Collect()).Combine(address), static (output, all) => Stage.Write(output, "the diagnostics", () =>
            SchemaReporter.Report(output, all.Left.Left.Left.Left, all.Left.Left.Left.Left.Faults.Concat(all.Left.Left.Left.Right.Faults), all.Left.Left.Right, all.Left.Right, all.Right)));
        context.RegisterSourceOutput(unionReadings.Select(static (reading, _) => reading.Result).Collect().Combine(schema).Combine(address), static (output, all) => Stage.Write(output, "the diagnostics", () =>
            SchemaReporter.Report(output, all.Left.Right, all.Left.Left, all.Right)));
        context.RegisterSourceOutput(
            readings.Collect().Combine(corpusReadings.Collect()).Combine(contextReadings.Collect()).Combine(fit).Combine(address),
            static (output, all) => Stage.Write(output, "the diagnostics", () =>
            {
                // A project that references the generator and declares no schema gets no output.
                if (all.Left.Left.Left.Left.Length + all.Left.Left.Left.Right.Length + all.Left.Left.Right.Length > 0)
                    SchemaReporter.Report(output, all.Left.Right, all.Right);
            }));

        // Failures of the generator itself.
        context.RegisterSourceOutput(
            Failures(readings).Combine(Failures(corpusReadings)).Combine(Failures(contextReadings)).Combine(Failures(unionReadings).Combine(Failures(rootReadings)).Select(static (all, _) => all.Left.AddRange(all.Right)))
                .Combine(schemas.Select(static (stage, _) => stage.Failure).Combine(classStages.Select(static (stage, _) => stage.Failure))),
            static (output, all) => Stage.Report(output, "the schema", all.Left.Left.Left.Left.AddRange(all.Left.Left.Left.Right).AddRange(all.Left.Left.Right).AddRange(all.Left.Right).Add(all.Right.Left).Add(all.Right.Right)));
        context.RegisterSourceOutput(
            Failures(bindings)
                .Combine(resolution.Select(static (stage, _) => stage.Failure))
                .Combine(checks.Select(static (stage, _) => stage.Failure))
                .Combine(layouts.Select(static (stage, _) => stage.Failure).Combine(searches.Select(static (stage, _) => stage.Failure)))
                .Combine(outlines.Select(static (stage, _) => stage.Failure)),
            static (output, pair) =>
            {
                (var all, string? outline) = pair;
                Stage.Report(output, "the corpus", all.Left.Left.Left.Add(all.Left.Left.Right).Add(all.Left.Right).Add(all.Right.Left).Add(all.Right.Right).Add(outline));
            });
    }

    private static IncrementalValueProvider<ImmutableArray<string?>> Failures<T>(IncrementalValuesProvider<Stage<T>> stages) =>
        stages.Select(static (stage, _) => stage.Failure).Where(static failure => failure is not null).Collect();

    private static IncrementalValuesProvider<ClassShape> Shapes(IncrementalValuesProvider<Stage<ClassReading>> readings) =>
        readings.Select(static (reading, _) => reading.Result.Shape).Where(static shape => shape is not null).Select(static (shape, _) => shape!);

    /// <summary>Adds the halves of rejected types, under names that no other generated file has.</summary>
    private static void AddRejected(SourceProductionContext output, EquatableArray<RejectedShape> rejected, string what)
    {
        int number = 0;
        foreach (RejectedShape shape in rejected)
        {
            number++;
            if (shape.Heads.Count > 0)
                output.AddSource($"{shape.Name}.rejected-{what}-{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}.g.cs", RecordHalfWriter.Rejected(shape));
        }
    }

    /// <summary>Returns a build property that is visible to the compiler; empty if it is not set.</summary>
    private static IncrementalValueProvider<string> Property(IncrementalGeneratorInitializationContext context, string name) =>
        context.AnalyzerConfigOptionsProvider.Select((options, _) => options.GlobalOptions.TryGetValue("build_property." + name, out string? value) ? value : "");
}
