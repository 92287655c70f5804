using System.Collections.Generic;
using System.Diagnostics.Contracts;
using System.Runtime.CompilerServices;
using Jtr.Data.Snapshots;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Compares the results of a test with approved files beside its source.</summary>
public static class Verifier
{
    /// <summary>Verifies a text.</summary>
    [Pure]
    public static SettingsTask Verify(string? target, [CallerFilePath] string sourceFile = "") =>
        new(_ => SnapshotFolder.OfTest(sourceFile).Verify([Targets.Of(target)]));

    /// <summary>Verifies the results of a generator driver: each file, and the diagnostics if there are any.</summary>
    [Pure]
    public static SettingsTask Verify(object? target, [CallerFilePath] string sourceFile = "") =>
        new(settings => SnapshotFolder.OfTest(sourceFile).Verify(Targets.Of(target, settings.Ignores)));

    /// <summary>Verifies several texts, each in a file.</summary>
    [Pure]
    public static SettingsTask Verify(IEnumerable<Target> targets, [CallerFilePath] string sourceFile = "") =>
        new(_ => SnapshotFolder.OfTest(sourceFile).Verify(targets));
}
