using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Tests.Versions;

/// <summary>Tests that analysers run in CI and in Release builds. A local Debug build leaves them out to be fast.</summary>
public sealed class AnalyserTests
{
    [Theory]
    [InlineData("Debug", "", "false")]
    [InlineData("Debug", "true", "")]
    [InlineData("Release", "", "")]
    public async Task Analysers_run_in_CI_and_in_Release(string configuration, string ci, string runs)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            ["msbuild", Path.Combine(Repository.Root, "src", "Jtr.Data", "Jtr.Data.csproj"), "-getProperty:RunAnalyzersDuringBuild", "-p:TargetFramework=net10.0", "-p:Configuration=" + configuration])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["CI"] = ci;
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0, runs), (process.ExitCode, output.Trim()));
    }
}
