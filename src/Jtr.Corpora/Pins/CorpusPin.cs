using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;

namespace Jtr.Corpora;

/// <summary>
/// The rows of a corpus that a test suite relies on, compared with a file that holds their content when the suite was written. The comparison fails only if one of these
/// rows has changed, not for other changes in a new version of the corpus. Immutable and thread-safe.
/// </summary>
public sealed class CorpusPin
{
    private readonly string _version;
    private readonly PinnedRow[] _rows;
    private readonly HashSet<string> _omitted;
    private readonly Func<string, string, string?>? _reasonOf;

    private CorpusPin(string version, PinnedRow[] rows, HashSet<string> omitted, Func<string, string, string?>? reasonOf)
    {
        _version = version;
        _rows = rows;
        _omitted = omitted;
        _reasonOf = reasonOf;
    }

    /// <summary>Pins rows.</summary>
    /// <param name="version">The version of the corpus, named in failure messages.</param>
    /// <param name="rows">At least one row. Order and duplicates are ignored.</param>
    /// <param name="reasonOf">Returns, for a table and a key, the reason why the row was changed or withdrawn, as a sentence; null if unknown.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The sequence is empty, a row is null, or rows of two corpora have the same table and key.</exception>
    public static CorpusPin Of(string version, IEnumerable<IRow> rows, Func<string, string, string?>? reasonOf = null)
    {
        _ = version ?? throw new ArgumentNullException(nameof(version));
        var byName = new SortedDictionary<string, IRow>(StringComparer.Ordinal);
        foreach (IRow row in rows ?? throw new ArgumentNullException(nameof(rows)))
        {
            if (row is null)
                throw new ArgumentException("rows must not contain null.", nameof(rows));
            string name = PinnedRow.NameOf(row);
            if (byName.TryGetValue(name, out IRow? other) && !ReferenceEquals(row, other))
                throw new ArgumentException($"Two corpora have a row '{name}'. Pin the rows of each in a file of its own.", nameof(rows));
            byName[name] = row;
        }

        if (byName.Count == 0)
            throw new ArgumentException("rows must contain at least one row; otherwise the comparison could not fail.", nameof(rows));
        var pinned = new List<PinnedRow>(byName.Count);
        foreach (IRow row in byName.Values)
            pinned.Add(PinnedRow.Of(row));
        return new CorpusPin(version, [.. pinned], [], reasonOf);
    }

    /// <summary>Returns the same rows without some of their properties, such as those with the corpus's own wording, which may be reworded.</summary>
    /// <param name="properties">Names of properties of the rows, as in C# or as in the seeds: <c>Summary</c> or <c>summary</c>. Names that no pinned row has are ignored.</param>
    /// <exception cref="ArgumentNullException"><paramref name="properties"/> or one of them is null.</exception>
    public CorpusPin Without(params string[] properties)
    {
        var omitted = new HashSet<string>(_omitted, StringComparer.Ordinal);
        foreach (string property in properties ?? throw new ArgumentNullException(nameof(properties)))
            omitted.Add(property is null ? throw new ArgumentNullException(nameof(properties)) : property.Length == 0 ? "" : char.ToLowerInvariant(property[0]) + property.Substring(1));
        return new CorpusPin(_version, _rows, omitted, _reasonOf);
    }

    /// <summary>Compares the rows with a file.</summary>
    /// <remarks>
    /// If the file does not exist, it is written, and the comparison fails once so that you commit it. If the rows differ from the file, the file is left unchanged. To accept the differences, delete it and
    /// run the test again.
    /// </remarks>
    /// <param name="file">The path of the file. A relative path starts at the folder of the source file that calls this method.</param>
    /// <param name="caller">The source file that calls this method. Supplied by the compiler.</param>
    /// <exception cref="CorpusPinException">The rows differ from the file, the file is not a pin, or it did not exist and was written.</exception>
    /// <exception cref="ArgumentException"><paramref name="file"/> is null or empty.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder of a relative path does not exist on this machine.</exception>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    public void Verify(string file, [CallerFilePath] string caller = "")
    {
        if (string.IsNullOrEmpty(file))
            throw new ArgumentException("file must be the path of the pin's file.", nameof(file));
        string path = PinLocation.Find(file, caller ?? "");
        if (File.Exists(path))
        {
            List<string> differences = DifferencesFrom(File.ReadAllText(path), path);
            if (differences.Count > 0)
                throw new CorpusPinException(Report(differences, path));
            return;
        }

        using (var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write))
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            writer.Write(ToString());
        throw new CorpusPinException($"{path} did not exist and has been written: it holds the present content of {RowCount(_rows.Length)} of corpus {_version}. Read it, commit it, and run the test again.");
    }

    /// <summary>Returns the differences between a pin's text and the rows: one text for each row, with a line for each changed value; empty if they agree.</summary>
    /// <param name="pinned">The text that <see cref="ToString"/> returned for an earlier version, with any line ends.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pinned"/> is null.</exception>
    /// <exception cref="CorpusPinException">The text is not a pin; the message names the line.</exception>
    public IReadOnlyList<string> DifferencesFrom(string pinned) => DifferencesFrom(pinned ?? throw new ArgumentNullException(nameof(pinned)), "The pin");

    /// <summary>Returns the text of the file: each row with its properties, one line for each value.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append("# ").Append(RowCount(_rows.Length)).Append(" of corpus ").Append(_version).Append(", as a test suite relies on them. To pin them again, delete this file and run the test twice.\n");
        foreach (PinnedRow row in _rows)
            row.AppendTo(text, _omitted);
        return text.ToString();
    }

    private static string RowCount(int rows) => rows == 1 ? "1 row" : $"{rows} rows";

    private List<string> DifferencesFrom(string pinned, string place)
    {
        Dictionary<string, PinnedRow> oldRows = PinnedRow.Read(pinned, place);
        var differences = new List<string>();
        foreach (PinnedRow row in _rows)
        {
            if (!oldRows.TryGetValue(row.Name, out PinnedRow? old))
                differences.Add($"{row.Name} is not in the pin.");
            else if (row.DifferencesFrom(old, _omitted) is { Length: > 0 } changes)
                differences.Add($"{row.Name} has changed.{Reason(row.Name)}\n{changes}");
            oldRows.Remove(row.Name);
        }

        var missing = new List<string>(oldRows.Keys);
        missing.Sort(StringComparer.Ordinal);
        foreach (string name in missing)
            differences.Add($"{name} is in the pin, but not among the rows.{Reason(name)}");
        return differences;
    }

    private string Reason(string name)
    {
        int slash = name.IndexOf('/');
        return _reasonOf?.Invoke(name.Substring(0, slash), name.Substring(slash + 1)) is { Length: > 0 } reason ? " " + reason : "";
    }

    private string Report(List<string> differences, string path)
    {
        var text = new StringBuilder();
        text.Append(RowCount(differences.Count)).Append(differences.Count == 1 ? " differs" : " differ").Append(" from ").Append(path).Append(". The corpus is ").Append(_version).Append(".\n");
        foreach (string difference in differences)
            text.Append('\n').Append(difference).Append('\n');
        return text.Append("\nTo accept this, delete the file and run the test twice: the first run writes it.").ToString();
    }
}
