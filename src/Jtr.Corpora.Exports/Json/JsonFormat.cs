using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Corpora.Exports.Json;

/// <summary>The whole corpus as one JSON object.</summary>
internal sealed class JsonFormat : ExportFormat
{
    public override string Name => "json";

    public override string Title => "JSON";

    public override string Purpose => "A copy of the whole corpus in one file, which 'jtr diff' compares with another.";

    public override string Loss => "The documentation and the vocabularies, which are in the JSON Schema; properties without a value are left out.";

    public override IReadOnlyList<ExportFile> Files(ExportedCorpus corpus) =>
    [
        new($"json/{corpus.Description.Name}.json", "application/json", "The whole corpus: version, fingerprint, licence, and each table as a list of rows.", stream =>
            WholeJson.Write(stream, corpus.Description.Version, corpus.Description.Fingerprint, corpus.Description.Date, corpus.Description.Licence?.Identifier, corpus.Tables.Select(static table => (table.Name, (IEnumerable<IRow>)table.Rows)))),
    ];
}
