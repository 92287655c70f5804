using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using Jtr.Corpora.Metadata.Locking;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr lock</c>: the list of every key ever published, and the rules for the next version.</summary>
internal static class LockCommand
{
    public static Command Create(Output output)
    {
        var release = new Option<bool>("--release") { Description = "Seal the version: its keys count as published from now on." };
        return DerivingCommand.Create(
            output,
            "lock",
            """
            Write keys.lock, in the folder of the seeds: every key ever published. Keys that are not released yet are added and removed with the seeds.

            If a rule is broken, nothing is written and the exit code is 4: a released key was removed without a tombstone, a sealed line was changed, or the version step is too small for the changes.
            """,
            ["jtr lock", "jtr lock --check", "jtr lock --release"],
            [release],
            (result, corpus, files) => Derive(corpus, result.GetValue(release), files));
    }

    /// <returns>The exit code for a version that breaks a rule; otherwise, that of success.</returns>
    /// <exception cref="FormatException">A line is not part of a lock.</exception>
    public static int Derive(CompiledCorpus corpus, bool release, DerivedFiles files)
    {
        var state = CorpusState.Of(corpus.Shape, corpus.Rows);
        string path = Path.Combine(corpus.Folder, KeyLock.FileName);
        KeyLock keys = (File.Exists(path) ? KeyLock.Parse(File.ReadAllText(path).ReplaceLineEndings("\n")) : KeyLock.Empty).With(state.Version, state.Rows);
        if (release && keys.Seals.All(seal => seal.Version != state.Version))
            keys = keys.Sealed(state.Version, state.Fingerprint);
        string[] broken = [.. LockRules.Broken(keys, state)];
        foreach (string rule in broken)
            Remark.Write(rule);
        if (broken.Length > 0)
            return ExitCode.NoSuccessor;
        files.Add(path, keys.ToString());
        return ExitCode.Success;
    }
}
