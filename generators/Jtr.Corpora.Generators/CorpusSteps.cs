using System.Collections.Immutable;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Carrying;
using Jtr.Corpora.Generators.Checking;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Layout;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;
using Microsoft.CodeAnalysis;

namespace Jtr.Corpora.Generators;

/// <summary>
/// The steps from bound files to the layout of the corpus. A step whose result depends only on one file runs once per file. Checks and layouts, which read several tables, reuse
/// the parts whose properties did not change. An edit of a large corpus thus recomputes only a small part.
/// </summary>
internal static class CorpusSteps
{
    /// <summary>Merges the keys of the files. An edit that changes no key ends here.</summary>
    public static IncrementalValueProvider<Stage<ReferenceTargets>> Targets(
        IncrementalValuesProvider<BoundFile> files,
        IncrementalValueProvider<SchemaShape> schema,
        IncrementalValueProvider<Stage<EquatableArray<ForeignTable>>> foreign) =>
        files
            .Select(static (file, _) => FileKeys.Of(file))
            .WithTrackingName(TrackingNames.FileKeys)
            .Collect()
            .Combine(schema)
            .Select(static (pair, _) => Stage.Run(CorpusKeys.Empty, () => CorpusKeys.Of(pair.Right, pair.Left)))
            .WithTrackingName(TrackingNames.Keys)
            .Combine(schema)
            .Combine(foreign)
            .Select(static (all, _) =>
            {
                ((Stage<CorpusKeys> keys, SchemaShape schema), Stage<EquatableArray<ForeignTable>> foreign) = all;
                return foreign.Then(ReferenceTargets.Empty, tables => new ReferenceTargets(schema, keys.Result, tables)).After(keys.Failure);
            });

    /// <summary>Resolves the references of each file.</summary>
    public static IncrementalValuesProvider<Stage<ResolvedFile>> ResolvedFiles(IncrementalValuesProvider<BoundFile> files, IncrementalValueProvider<Stage<ReferenceTargets>> targets) =>
        files
            .Combine(targets)
            .Select(static (pair, _) => pair.Right.Then(ResolvedFile.Empty(pair.Left), targets => FileResolver.Resolve(targets, pair.Left)))
            .WithTrackingName(TrackingNames.ResolveFile);

    /// <summary>Merges the files.</summary>
    public static IncrementalValueProvider<Stage<Resolution>> Resolution(IncrementalValuesProvider<Stage<ResolvedFile>> files, IncrementalValueProvider<Stage<ReferenceTargets>> targets) =>
        files.Collect()
            .Combine(targets)
            .Select(static (pair, _) => Stage.All(pair.Left).Then(Resolving.Resolution.Empty, files => Resolver.Merge(pair.Right.Result, files)).After(pair.Right.Failure))
            .WithTrackingName(TrackingNames.Resolve);

    /// <summary>Checks the corpus, table by table.</summary>
    public static IncrementalValueProvider<Stage<EquatableArray<SeedProblem>>> Checks(IncrementalValueProvider<Stage<Resolution>> resolution, IncrementalValueProvider<SchemaShape> schema) =>
        resolution
            .Combine(schema.Select(static (schema, _) => (Schema: schema, Memo: new Memo<CheckInput, EquatableArray<SeedProblem>>(static input => input.Check()))))
            .Select(static (pair, _) => Stage.Run(
                default(EquatableArray<SeedProblem>),
                () => pair.Right.Memo.Of(CheckInput.Of(pair.Right.Schema, pair.Left.Result)).SelectMany(static problems => problems).ToEquatable()))
            .WithTrackingName(TrackingNames.Check);

    /// <summary>Computes the fingerprint of the facts, from the digests of each file.</summary>
    public static IncrementalValueProvider<Stage<string>> FingerprintOf(IncrementalValuesProvider<Stage<ResolvedFile>> files, IncrementalValueProvider<Stage<ReferenceTargets>> targets) =>
        files
            .Combine(targets)
            .Select(static (pair, _) => pair.Left.Then(RowDigests.Empty, file => RowDigests.Of(pair.Right.Result, file)))
            .WithTrackingName(TrackingNames.Digests)
            .Collect()
            .Combine(targets)
            .Select(static (pair, _) => Stage.All(pair.Left).Then("", digests => Fingerprint.Of(pair.Right.Result.Keys, digests)))
            .WithTrackingName(TrackingNames.Fingerprint);

    /// <summary>Lays out each table of the corpus.</summary>
    /// <param name="outlines">The outline of a corpus that the build step has laid out; it replaces the layout.</param>
    public static IncrementalValueProvider<Stage<CorpusLayout>> Layout(
        IncrementalValueProvider<ResolvedCorpus> corpus,
        IncrementalValueProvider<SchemaShape> schema,
        IncrementalValueProvider<Stage<string>> fingerprint,
        IncrementalValueProvider<Stage<CorpusOutline?>> outlines) =>
        corpus
            .Combine(schema.Select(static (schema, _) => new TableMemo(schema)))
            .Select(static (pair, _) => Stage.Run(default(EquatableArray<TableLayout>), () => pair.Right.Tables(pair.Left)))
            .WithTrackingName(TrackingNames.LayOutTables)
            .Combine(corpus.Combine(schema))
            .Combine(fingerprint)
            .Combine(outlines)
            .Select(static (all, _) =>
            {
                (((Stage<EquatableArray<TableLayout>> tables, (ResolvedCorpus corpus, SchemaShape schema)), Stage<string> fingerprint), Stage<CorpusOutline?> outline) = all;
                return outline.Result is { } known
                    ? new Stage<CorpusLayout>(known.Layout, null)
                    : tables.Then(CorpusLayout.Empty, layouts => LayoutBuilder.Build(schema, corpus, layouts, fingerprint.Result)).After(fingerprint.Failure);
            })
            .WithTrackingName(TrackingNames.LayOut);

    /// <summary>Lays out the search index, from the terms of each file.</summary>
    /// <param name="outlines">The outline of a corpus that the build step has laid out; it replaces the layout.</param>
    public static IncrementalValueProvider<Stage<SearchLayout>> Search(
        IncrementalValuesProvider<Stage<ResolvedFile>> files,
        IncrementalValueProvider<ResolvedCorpus> corpus,
        IncrementalValueProvider<SchemaShape> schema,
        IncrementalValueProvider<Stage<ReferenceTargets>> targets,
        IncrementalValueProvider<Stage<CorpusOutline?>> outlines) =>
        files
            .Combine(schema)
            .Select(static (pair, _) => pair.Left.Then(SearchedFile.Empty, file => SearchedFile.Of(pair.Right, file)))
            .WithTrackingName(TrackingNames.SearchWords)
            .Collect()
            .Combine(corpus.Select(static (corpus, _) => corpus.Tables.Select(static table => table.Rows.Count).ToEquatable()))
            .Combine(schema)
            .Combine(targets)
            .Combine(outlines)
            .Select(static (all, _) =>
            {
                ((((ImmutableArray<Stage<SearchedFile>> files, EquatableArray<int> counts), SchemaShape schema), Stage<ReferenceTargets> targets), Stage<CorpusOutline?> outline) = all;
                return outline.Result is { } known
                    ? new Stage<SearchLayout>(known.Search, null)
                    : Stage.All(files).Then(SearchLayout.Empty, searched => SearchBuilder.Build(schema, counts, targets.Result.Keys, searched));
            })
            .WithTrackingName(TrackingNames.LayOutSearch);
}
