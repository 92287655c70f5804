using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Layout;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Corpora.Exports.Csv;

/// <summary>A CSV file for each flat table, with two descriptions of their columns: a Data Package and CSVW.</summary>
internal sealed class CsvFormat : ExportFormat
{
    /// <summary>The folder of the tables.</summary>
    public const string Folder = "csv/";

    public override string Name => "csv";

    public override string Title => "CSV";

    public override string Purpose => "Spreadsheets, R and pandas: a file for each table, with lists as tables of their own.";

    public override string Loss => "A CSV file has no metadata: version, fingerprint and licence are in corpus.csv, datapackage.json and csv-metadata.json. A text that a spreadsheet would run as a formula has an apostrophe in front.";

    public override IReadOnlyList<ExportFile> Files(ExportedCorpus corpus)
    {
        IReadOnlyList<FlatTable> tables = FlatLayout.Of(corpus);
        return
        [
            .. tables.Select(static table => TextFile.Create(PathOf(table), "text/csv", table.Description, writer => CsvTable.Write(writer, table))),
            DataPackage.File(corpus, tables),
            CsvwMetadata.File(corpus, tables),
        ];
    }

    /// <summary>Returns the path of a table's file.</summary>
    public static string PathOf(FlatTable table) => $"{Folder}{table.Name}.csv";
}
