using System.Collections.Generic;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Layout;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Exports.Sql;

namespace Jtr.Corpora.Exports.Postgres;

/// <summary>One SQL script for PostgreSQL 14 and later: a schema of its own with range types for dates, three-valued comparisons, comments on every column, and the rows.</summary>
internal sealed class PostgresFormat : ExportFormat
{
    public override string Name => "postgresql";

    public override string Title => "PostgreSQL";

    public override string Purpose => "A shared database: dates as indexed ranges, three-valued comparisons, a comment on every column.";

    public override string Loss => "A date that is a set is compared by its first and last day, which may give null where comparing its members would decide; the members are in a column of their own.";

    public override IReadOnlyList<ExportFile> Files(ExportedCorpus corpus)
    {
        IReadOnlyList<FlatTable> tables = FlatLayout.Of(corpus);
        IReadOnlyList<CorpusView> views = DatedRows.Views(corpus, tables);
        return
        [
            TextFile.Create($"postgresql/{corpus.Description.Name}.sql", "application/sql", "One transaction that creates and fills the schema, for psql and every other client.", writer => new PostgresScript(writer, corpus.Description).Write(tables, views)),
        ];
    }
}
