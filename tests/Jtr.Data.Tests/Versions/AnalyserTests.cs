using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Versions;

/// <summary>What a local Debug build leaves out for the sake of whoever edits a seed, CI and Release have.</summary>
public sealed class AnalyserTests
{
    [Theory]
    [InlineData("Debug", "", "false")]
    [InlineData("Debug", "true", "true")]
    [InlineData("Release", "", "true")]
    public async Task Trimming_is_analysed_in_CI_and_in_Release(string configuration, string ci, string analysed)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            ["msbuild", Path.Combine(Repository.Root, "src", "Jtr.Data", "Jtr.Data.csproj"), "-getProperty:EnableTrimAnalyzer", "-p:TargetFramework=net10.0", "-p:Configuration=" + configuration])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["CI"] = ci;
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0, analysed), (process.ExitCode, output.Trim()));
    }
}
