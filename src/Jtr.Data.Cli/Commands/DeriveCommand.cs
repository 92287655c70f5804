using System;
using System.CommandLine;
using Jtr.Data.Cli.Reading;
using Jtr.Data.Cli.Writing;

namespace Jtr.Data.Cli.Commands;

/// <summary><c>jtr derive</c>: renews everything derived from a corpus.</summary>
internal static class DeriveCommand
{
    public static Command Create(Output output)
    {
        Option<string> sources = SourceFolder.Option();
        return DerivingCommand.Create(
            output,
            "derive",
            "Renew everything derived from the corpus: the files of 'jtr lock', 'jtr schema' and 'jtr docs'. If a rule of the lock is broken, nothing is written and the exit code is 4.",
            ["jtr derive", "jtr derive --check"],
            [sources],
            (result, corpus, files) =>
            {
                int code = LockCommand.Derive(corpus, release: false, files);
                SchemaCommand.Derive(corpus, null, files);
                DocsCommand.Derive(corpus, null, result.GetResult("--assembly") is null, result.GetValue(sources), files);
                return code;
            });
    }
}
