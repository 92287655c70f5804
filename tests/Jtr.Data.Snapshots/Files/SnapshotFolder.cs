using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using VerifyTests;
using Xunit;
using Xunit.v3;

namespace Jtr.Data.Snapshots;

/// <summary>The files of one test in the folder of its source: <c>Class.Method.verified.txt</c>, <c>Class.Method#Name.verified.cs</c>.</summary>
internal sealed class SnapshotFolder(string folder, string test)
{
    private static readonly UTF8Encoding s_withMark = new(encoderShouldEmitUTF8Identifier: true);
    private static readonly HashSet<string> s_verified = new(StringComparer.OrdinalIgnoreCase);

    public static SnapshotFolder OfTest(string sourceFile)
    {
        if (TestContext.Current.TestMethod is not IXunitTestMethod method)
            throw new InvalidOperationException("Only a running test can verify.");
        if (method.Method.GetParameters().Length > 0)
            throw new NotSupportedException($"{method.Method.Name} has parameters, which would have to be in its files' names.");
        Type type = method.TestClass.Class;
        string name = type.IsNested ? $"{type.DeclaringType!.Name}.{type.Name}" : type.Name;
        return new SnapshotFolder(Path.GetDirectoryName(sourceFile)!, $"{name}.{method.Method.Name}");
    }

    public void Verify(IEnumerable<Target> targets)
    {
        lock (s_verified)
        {
            if (!s_verified.Add(Path.Combine(folder, test)))
                throw new InvalidOperationException($"{test} has verified before: a second verification would overwrite its files.");
        }

        foreach (string received in Files("received"))
            File.Delete(Path.Combine(folder, received));
        var unmatched = new SortedSet<string>(Files("verified"), StringComparer.Ordinal);
        var outcomes = new List<Outcome>();
        foreach (IGrouping<(string? Name, string Extension), Target> sameName in targets.GroupBy(target => (target.Name, target.Extension)))
        {
            Target[] same = [.. sameName];
            for (int index = 0; index < same.Length; index++)
            {
                Outcome outcome = Compare(same[index], same.Length == 1 ? "" : $"{index:D2}");
                unmatched.Remove(outcome.Verified);
                outcomes.Add(outcome);
            }
        }

        if (unmatched.Count > 0 || outcomes.Exists(outcome => outcome.Kind != "Equal"))
            throw new VerifyException(Describe(outcomes, unmatched));
    }

    private Outcome Compare(Target target, string index)
    {
        string suffix = string.Join('.', new[] { target.Name ?? "", index }.Where(part => part.Length > 0));
        string stem = suffix.Length == 0 ? test : $"{test}#{suffix}";
        string verified = $"{stem}.verified.{target.Extension}", received = $"{stem}.received.{target.Extension}";
        var file = new FileInfo(Path.Combine(folder, verified));
        string? approved = file is { Exists: true, Length: > 0 } ? File.ReadAllText(file.FullName) : null;
        if (approved == target.Text)
            return new Outcome("Equal", received, verified, target.Text, approved);

        File.WriteAllText(Path.Combine(folder, received), target.Text, s_withMark);
        if (approved is not null && approved.Contains('\r', StringComparison.Ordinal))
            throw new VerifyException($"A verified file has line ends of \\n and no \\r, as .gitattributes asks for; accept the received file or check it out again: {file.FullName}");
        return new Outcome(approved is null ? "New" : "NotEqual", received, verified, target.Text, approved);
    }

    // Only files that begin with "Test#" or "Test."; those of TestOther belong to another test.
    private string[] Files(string kind) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, $"{test}*.{kind}.*").Select(path => Path.GetFileName(path))
            .Where(file => file.StartsWith($"{test}.{kind}.", StringComparison.Ordinal) || file.StartsWith($"{test}#", StringComparison.Ordinal))
            .ToArray()
        : [];

    private string Describe(List<Outcome> outcomes, SortedSet<string> unmatched)
    {
        var text = new StringBuilder($"Directory: {folder}\n");
        foreach (string kind in (string[])["New", "NotEqual", "Delete", "Equal"])
        {
            string[] entries = kind == "Delete"
                ? [.. unmatched.Select(file => $"  - {file}\n")]
                : [.. outcomes.Where(outcome => outcome.Kind == kind).Select(outcome => $"  - Received: {outcome.Received}\n    Verified: {outcome.Verified}\n")];
            if (entries.Length > 0)
                text.Append(kind).Append(":\n").AppendJoin("", entries);
        }

        Outcome[] shown = [.. outcomes.Where(outcome => outcome.Kind != "Equal")];
        if (shown.Length > 0)
            text.Append("\nFileContent:\n");
        foreach (Outcome outcome in shown)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{outcome.Kind}:\n\nReceived: {outcome.Received}\n{outcome.Text}\n");
            if (outcome.Approved is not null)
                text.Append(CultureInfo.InvariantCulture, $"Verified: {outcome.Verified}\n{outcome.Approved}\n");
        }

        return text.ToString();
    }

    private sealed record Outcome(string Kind, string Received, string Verified, string Text, string? Approved);
}
