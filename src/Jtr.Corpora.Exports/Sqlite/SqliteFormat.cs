using System.Collections.Generic;
using System.IO;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Layout;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Exports.Sql;

namespace Jtr.Corpora.Exports.Sqlite;

/// <summary>One SQLite file with foreign keys, views and a full-text index, and the metadata for Datasette beside it.</summary>
internal sealed class SqliteFormat : ExportFormat
{
    private const string Folder = "sqlite/";

    public override string Name => "sqlite";

    public override string Title => "SQLite";

    public override string Purpose => "SQL without a server: one file with foreign keys, views and a full-text index, which Datasette serves as is.";

    public override string Loss => "SQLite has no type for dates: bounds are ISO texts, and a bound that is not a day is null, with its kind beside it.";

    public override IReadOnlyList<ExportFile> Files(ExportedCorpus corpus)
    {
        IReadOnlyList<FlatTable> tables = FlatLayout.Of(corpus);
        IReadOnlyList<CorpusView> views = DatedRows.Views(corpus, tables);
        return
        [
            new ExportFile($"{Folder}{corpus.Description.Name}.sqlite", "application/vnd.sqlite3", "Every table with its foreign keys, the views, and the full-text index 'search'.", stream => Write(stream, corpus, tables, views)),
            DatasetteMetadata.File(Folder, corpus.Description, tables, views),
        ];
    }

    private static void Write(Stream stream, ExportedCorpus corpus, IReadOnlyList<FlatTable> tables, IReadOnlyList<CorpusView> views)
    {
        // SQLite needs a file, not a stream.
        string folder = Directory.CreateTempSubdirectory("jtr-").FullName;
        try
        {
            string path = Path.Combine(folder, "corpus.sqlite");
            using (var database = new SqliteDatabase(path))
                database.Write(corpus, tables, views);
            using FileStream file = File.OpenRead(path);
            file.CopyTo(stream);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
