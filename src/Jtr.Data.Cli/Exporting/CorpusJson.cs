using System.Collections.Generic;
using System.IO;
using System.Linq;
using Jtr.Corpora.Exports.Json;
using Jtr.Data.Cli.Reading;

namespace Jtr.Data.Cli.Exporting;

/// <summary>Writes the corpus of this tool as one JSON object.</summary>
internal static class CorpusJson
{
    public static void Write(Stream stream) =>
        WholeJson.Write(stream, Corpus.Version, Corpus.Fingerprint, Corpus.Date.ToDateOnly(), OwnCorpus.Licence, CorpusTable.All.Select(static table => (table.Name, (IEnumerable<IRow>)table.Rows)));
}
