using System.Collections.Generic;
using System.CommandLine;

namespace Jtr.Data.Cli.Commands;

/// <summary>A command whose help shows how it is used.</summary>
internal sealed class ExampledCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Command lines that run as they are.</summary>
    public IReadOnlyList<string> Examples => examples;
}
