using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Exports.Bundles;
using Jtr.Corpora.Exports.Csv;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Json;
using Jtr.Corpora.Exports.Papers;
using Jtr.Corpora.Exports.Parquet;
using Jtr.Corpora.Exports.Postgres;
using Jtr.Corpora.Exports.Rdf;
using Jtr.Corpora.Exports.Sqlite;

namespace Jtr.Data.Cli.Exporting;

/// <summary>The formats that the tool writes, in the order of the bundle, and the papers that come with them.</summary>
internal static class Formats
{
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new JsonFormat(),
        new CsvFormat(),
        new JsonLinesFormat(),
        new SqliteFormat(),
        new ParquetFormat(),
        new PostgresFormat(),
        new JsonLdFormat(OwnVocabulary.Rdf),
        new NTriplesFormat(OwnVocabulary.Rdf),
        new GexfFormat(),
        new GraphmlFormat(),
        new CalendarFormat(),
        .. ReferencesFormat.All,
        new PloverFormat(),
        new ArgdownFormat(),
        new AtomFormat(),
    ];

    /// <summary>Gets the formats that work for every corpus, because they use no particular table.</summary>
    public static IReadOnlyList<ExportFormat> Generic { get; } = [new JsonFormat(), new CsvFormat(), new JsonLinesFormat(), new SqliteFormat(), new ParquetFormat(), new PostgresFormat(), new JsonLdFormat(), new NTriplesFormat()];

    /// <summary>Gets the papers, in the order in which they are written: each describes the files before it.</summary>
    public static IReadOnlyList<BundlePaper> Papers { get; } =
    [
        new ReadMe(),
        new Croissant(),
        new Dcat(),
        new RoCrate(),
        new Manifest(),
    ];

    public static string[] Names => [.. All.Select(static format => format.Name)];

    public static ExportFormat Named(string name) => All.First(format => string.Equals(format.Name, name, StringComparison.Ordinal));
}
