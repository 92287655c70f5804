using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Resolving;

/// <summary>Merges the files: one row for each key, with references as row numbers.</summary>
internal static class Resolver
{
    /// <summary>The maximum number of comparisons of missing keys with existing keys: less than a second's work.</summary>
    private const int MaxComparisons = 1_000_000;

    /// <summary>Resolves all files in one step.</summary>
    /// <param name="foreign">The keys of the tables of other assemblies that the schema refers to.</param>
    public static Resolution Resolve(SchemaShape schema, IReadOnlyList<BoundFile> files, EquatableArray<ForeignTable> foreign = default)
    {
        var targets = new ReferenceTargets(schema, CorpusKeys.Of(schema, [.. files.Select(FileKeys.Of)]), foreign);
        return Merge(targets, [.. files.Select(file => FileResolver.Resolve(targets, file))]);
    }

    /// <summary>Puts the rows of the files in the order of their keys, and reports the errors between files.</summary>
    public static Resolution Merge(ReferenceTargets targets, IReadOnlyList<ResolvedFile> files)
    {
        CorpusKeys keys = targets.Keys;
        ResolvedFile[] sorted = RowPlace.Order(files, static file => file.Bound.File);
        var tables = new ResolvedTable[keys.Tables.Count];
        var sources = new EquatableArray<RowSource>[keys.Tables.Count];
        for (int table = 0; table < tables.Length; table++)
        {
            EquatableArray<RowPlace> places = keys.Tables[table].Places;
            var rows = new ResolvedRow[places.Count];
            var origins = new RowSource[places.Count];
            for (int row = 0; row < rows.Length; row++)
            {
                ResolvedFile file = sorted[places[row].File];
                rows[row] = new ResolvedRow(keys.Tables[table].Keys[row], file.Rows[places[row].Row]);
                origins[row] = new RowSource(file.Bound.File, file.Bound.Rows[places[row].Row]);
            }

            tables[table] = new ResolvedTable(new EquatableArray<ResolvedRow>(rows));
            sources[table] = new EquatableArray<RowSource>(origins);
        }

        return new Resolution(
            new ResolvedCorpus(new EquatableArray<ResolvedTable>(tables)),
            new EquatableArray<EquatableArray<RowSource>>(sources),
            Others(keys, sorted).ToEquatable(),
            Problems(targets, sorted).ToEquatable());
    }

    private static IEnumerable<OtherRow> Others(CorpusKeys keys, ResolvedFile[] files)
    {
        foreach (RepeatedKey repeated in keys.Repeated.Where(static repeated => repeated.IsLeftOut))
        {
            ResolvedFile file = files[repeated.Place.File];
            yield return new OtherRow(repeated.Table, new RowSource(file.Bound.File, file.Bound.Rows[repeated.Place.Row]), file.Rows[repeated.Place.Row]);
        }

        foreach (ResolvedFile file in files.Where(static file => file.Bound.Table >= 0))
        {
            for (int row = 0; row < file.Bound.Keyless.Count; row++)
                yield return new OtherRow(file.Bound.Table, new RowSource(file.Bound.File, file.Bound.Keyless[row]), file.Keyless[row]);
        }
    }

    private static IEnumerable<SeedProblem> Problems(ReferenceTargets targets, ResolvedFile[] files)
    {
        foreach (RepeatedKey repeated in targets.Keys.Repeated)
        {
            BoundFile file = files[repeated.Place.File].Bound;
            yield return new SeedProblem(Descriptors.DuplicateKey, file.File, file.Rows[repeated.Place.Row].KeyToken, repeated.Key, repeated.Other);
        }

        var hints = new Hints(MaxComparisons);
        var known = new Dictionary<TypeShape, string[]>();
        foreach (ResolvedFile file in files)
        {
            foreach (DanglingReference dangling in file.Dangling)
            {
                if (!known.TryGetValue(dangling.Type, out string[]? candidates))
                    known.Add(dangling.Type, candidates = [.. targets.KeysOf(dangling.Type)]);
                yield return new SeedProblem(Descriptors.DanglingReference, file.Bound.File, dangling.Token, dangling.Key, Described(targets.Schema, dangling.Type), hints.DidYouMean(candidates, dangling.Key, candidates));
            }

            foreach (SeedProblem problem in file.Problems)
                yield return problem;
        }
    }

    /// <summary>Returns the name of the tables to which a type refers, for a message.</summary>
    private static string Described(SchemaShape schema, TypeShape type) => type.Kind switch
    {
        ValueKind.UnionReference => schema.UnionOf(type.Target).TableClass,
        ValueKind.ForeignReference => schema.ForeignOf(type.Target).Described,
        _ => $"'{schema.Tables[schema.TableOf(type.Target)].Name}'",
    };
}
