using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Jtr.Corpora.Generators.Checking;
using Jtr.Corpora.Generators.Diagnostics;
using Jtr.Corpora.Generators.Reading;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Metadata.Checking;

/// <summary>
/// Checks a folder of seeds against the records of a compiled corpus, with the generator's own stages. May be called repeatedly; each call reads only the changed files.
/// Not thread-safe.
/// </summary>
internal sealed class CorpusCheck
{
    private readonly SeedFiles _files;
    private readonly SeedCheck _check;
    private readonly DigestCheck? _digests;

    /// <param name="assembly">The path of the assembly, whose metadata is read without running code.</param>
    /// <param name="seeds">The folder of the seeds.</param>
    /// <param name="sources">The folder of the source texts; null to skip the check of digests.</param>
    /// <exception cref="InvalidDataException">The assembly is not a compiled corpus; the message gives the reason.</exception>
    /// <exception cref="IOException">The assembly cannot be read.</exception>
    public CorpusCheck(string assembly, string seeds, string? sources)
    {
        CorpusShape corpus = CorpusReader.Read(assembly, isDocumented: false);
        _files = new SeedFiles(seeds);
        _check = new SeedCheck(CompiledSchema.Of(corpus), CompiledSchema.ForeignKeys(corpus));
        _digests = sources is null ? null : new DigestCheck(corpus, sources);
    }

    /// <summary>Gets the number of file reads so far.</summary>
    public int FilesRead => _check.FilesRead;

    /// <exception cref="IOException">A seed cannot be read.</exception>
    public CheckedSeeds Check()
    {
        IReadOnlyList<SeedSource> sources = _files.Read();
        SeedReport report = _check.Check(sources);
        var lines = new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal);
        Dictionary<string, SeedSource> texts = sources.ToDictionary(static source => source.File, StringComparer.Ordinal);
        List<SeedFinding> findings = [.. report.Problems.Select(problem => Placed(problem.Source, problem.Placed))];
        if (_digests is not null)
        {
            foreach (IGrouping<string, SeedProblem> file in _digests.Check(report.Resolution).GroupBy(static problem => problem.File))
                findings.AddRange(PlacedProblem.Of(file, texts[file.Key]).Select(placed => Placed(texts[file.Key], placed)));
            findings = [.. findings.OrderBy(static finding => finding.File, StringComparer.Ordinal).ThenBy(static finding => finding.Line).ThenBy(static finding => finding.Column)];
        }

        foreach (string table in report.MissingTables)
            findings.Add(new SeedFinding(null, 0, 0, Descriptors.TableWithoutSeeds.Id, MissingSeeds.AreAnError(sources.Count), string.Format(CultureInfo.InvariantCulture, Descriptors.TableWithoutSeeds.MessageFormat, table)));
        foreach (string failure in report.Failures)
            findings.Add(new SeedFinding(null, 0, 0, Descriptors.InternalError.Id, true, string.Format(CultureInfo.InvariantCulture, Descriptors.InternalError.MessageFormat, "the check", failure)));
        return new CheckedSeeds(findings, sources.Count, report.Files.Sum(static file => file.Rows.Count), _digests?.Missing ?? []);

        SeedFinding Placed(SeedSource source, PlacedProblem placed)
        {
            if (!lines.TryGetValue(source.File, out IReadOnlyList<int>? starts))
                lines.Add(source.File, starts = source.LineStarts());
            int line = LineOf(starts, placed.Span.Start);
            return new SeedFinding(source.File, line + 1, placed.Span.Start - starts[line] + 1, placed.Problem.Descriptor.Id, placed.Problem.Descriptor.IsError, placed.Problem.Descriptor.Message(placed.Problem.Arguments));
        }
    }

    /// <summary>Returns the number of the line that a position is on, from 0.</summary>
    private static int LineOf(IReadOnlyList<int> starts, int position)
    {
        int low = 0, high = starts.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (starts[middle] <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
