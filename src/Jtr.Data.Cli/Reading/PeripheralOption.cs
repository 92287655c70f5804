using System.CommandLine;

namespace Jtr.Data.Cli.Reading;

/// <summary>The option that includes peripheral rows, which queries leave out by default.</summary>
internal static class PeripheralOption
{
    public static Option<bool> Create() => new("--peripheral") { Description = "Include peripheral rows, which rest only on teasers." };
}
