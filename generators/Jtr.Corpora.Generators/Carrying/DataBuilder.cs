using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Checking;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Emission;
using Jtr.Corpora.Generators.Layout;
using Jtr.Corpora.Generators.Reading;
using Jtr.Corpora.Generators.Resolving;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Carrying;

/// <summary>Builds the resource with the data of a corpus, and its outline, with the stages by which the generator compiles seeds. A failed stage throws.</summary>
/// <param name="schema">The schema of the project.</param>
/// <param name="foreign">The keys of other assemblies that it refers to.</param>
/// <param name="progress">Receives the name of each stage at its beginning.</param>
internal sealed class DataBuilder(SchemaShape schema, EquatableArray<ForeignTable> foreign, Action<string> progress)
{
    /// <summary>Writes the resource and returns its outline.</summary>
    /// <param name="seeds">The seeds. Each is read on demand and not cached.</param>
    /// <param name="target">The target stream, which must be readable and seekable.</param>
    public CorpusOutline Build(IReadOnlyList<Func<SeedSource>> seeds, Stream target)
    {
        (ResolvedCorpus corpus, EquatableArray<SeedProblem> problems) = Resolved(seeds);
        var tables = new List<TableLayout>();
        using var writer = new BinaryWriter(target, Encoding.UTF8, leaveOpen: true);
        (long Start, long Length, long Texts, long TextLength)[] parts = new (long, long, long, long)[DataCarriage.SearchOf(schema) + 1];
        writer.Write(new byte[DataLayout.ResourcePadding + (sizeof(ulong) * (DataLayout.ResourceHead + (DataLayout.ResourcePart * parts.Length)))]);
        var carriage = new DataCarriage(true, 0);
        for (int table = 0; table < corpus.Tables.Count; table++)
        {
            TableShape shape = schema.Tables[table];
            progress($"laying out the {corpus.Tables[table].Rows.Count} rows of {shape.Name}");
            TableLayout layout = LayoutBuilder.Table(schema, corpus, table);
            Part(DataCarriage.RowsOf(schema, shape), carrier => DataWriter.Write(schema, layout, carrier));
            if (layout.Names is { } names)
                Part(DataCarriage.RowsOf(schema, shape) + 1, carrier => NamesWriter.Table(layout, names, carrier));
            tables.Add(layout.Outline);
        }

        progress("laying out the search");
        SearchLayout search = SearchBuilder.Build(schema, corpus);
        if (search.Parts.Count > 0)
            Part(DataCarriage.SearchOf(schema), carrier => SearchWriter.Write(new ClassShape("", "Corpus", ""), search, carrier));
        search = search.Outline;
        progress("taking the fingerprint");
        string fingerprint = corpus.Tables.Count == 0 ? "" : Fingerprint.Of(schema, corpus);
        return CorpusOutline.Of(schema, Finish(target, parts), tables.ToEquatable(), search, fingerprint, problems);

        void Part(int number, Action<ResourceCarrier> write)
        {
            var carrier = new ResourceCarrier("");
            write(carrier);
            parts[number] = Written(writer, carrier);
        }
    }

    /// <summary>Returns the corpus and the problems of the seeds. A method of its own, so that the bound files, half of the memory, are free when it returns.</summary>
    private (ResolvedCorpus Corpus, EquatableArray<SeedProblem> Problems) Resolved(IReadOnlyList<Func<SeedSource>> seeds)
    {
        var files = new BoundFile[seeds.Count];
        for (int i = 0; i < seeds.Count; i++)
        {
            progress($"reading seeds, file {i + 1} of {seeds.Count}");
            files[i] = Binder.Bind(SeedReader.Read(seeds[i]()), schema);
        }

        progress("resolving references");
        Resolution resolution = Resolver.Resolve(schema, files, foreign);
        progress("checking");
        EquatableArray<SeedProblem> checks = Checker.Check(schema, resolution);
        EquatableArray<SeedProblem> problems = ReportedProblems.Of(schema, files, resolution, checks);
        return (ReportedProblems.AreTooMany(problems) && resolution.Corpus.IsLarge ? resolution.Corpus.WithoutRows : resolution.Corpus, problems);
    }

    /// <summary>Writes a part and returns its position in 64-bit words from the head and its lengths in words and bytes.</summary>
    private static (long Start, long Length, long Texts, long TextLength) Written(BinaryWriter writer, ResourceCarrier carrier)
    {
        Stream target = writer.BaseStream;
        long start = Words(target.Position);
        carrier.Block?.Write(writer);
        long texts = target.Position;
        byte[] bytes = [];
        foreach (string text in carrier.Pool.Texts)
        {
            int most = Encoding.UTF8.GetMaxByteCount(text.Length) + 1;
            if (bytes.Length < most)
                bytes = new byte[most];
            int length = Encoding.UTF8.GetBytes(text, 0, text.Length, bytes, 0);
            bytes[length] = (byte)'\n';
            writer.Write(bytes, 0, length + 1);
        }

        long textLength = target.Position - texts;
        if (textLength > int.MaxValue)
            throw new InvalidOperationException("the texts of one table are longer than 2 GB");
        while ((target.Position - DataLayout.ResourcePadding) % sizeof(ulong) != 0)
            writer.Write((byte)0);
        return (start, Words(texts) - start, Words(texts), textLength);
    }

    private static long Words(long position) => (position - DataLayout.ResourcePadding) / sizeof(ulong);

    /// <summary>Writes the head, and the stamp into it: the first eight bytes of the SHA-256 of everything else.</summary>
    private static ulong Finish(Stream target, (long Start, long Length, long Texts, long TextLength)[] parts)
    {
        long length = Words(target.Position);
        target.Position = DataLayout.ResourcePadding;
        using var writer = new BinaryWriter(target, Encoding.UTF8, leaveOpen: true);
        writer.Write(DataLayout.ResourceMark);
        writer.Write((ulong)DataLayout.Version);
        writer.Write(0UL);
        writer.Write(length);
        writer.Write((long)parts.Length);
        foreach ((long start, long count, long texts, long textLength) in parts)
        {
            writer.Write(start);
            writer.Write(count);
            writer.Write(texts);
            writer.Write(textLength);
        }

        writer.Flush();
        target.Position = 0;
        using var sha256 = SHA256.Create();
        ulong stamp = BitConverter.ToUInt64(sha256.ComputeHash(target), 0);
        target.Position = DataLayout.ResourcePadding + (2 * sizeof(ulong));
        writer.Write(stamp);
        writer.Flush();
        return stamp;
    }
}
