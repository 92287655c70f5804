using System.CommandLine;

namespace Jtr.Data.Cli.Reading;

/// <summary>The option that asks for what rests on teasers only, which every query leaves out by default.</summary>
internal static class PeripheralOption
{
    public static Option<bool> Create() => new("--peripheral") { Description = "Also what rests on teasers only." };
}
