using System.Collections.Generic;
using System.CommandLine;

namespace Jtr.Data.Cli.Commands;

/// <summary>A command with examples in its help.</summary>
internal sealed class ExampledCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Gets command lines that run unchanged.</summary>
    public IReadOnlyList<string> Examples => examples;
}
