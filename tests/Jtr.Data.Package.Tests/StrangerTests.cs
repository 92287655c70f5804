using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;
using Stranger;
using Xunit;

namespace Jtr.Data.Package.Tests;

/// <summary>What the package does for somebody who references it.</summary>
public sealed class StrangerTests(PackedLibrary library)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_strangers_app_gets_the_answers_of_the_repositorys_build()
    {
        StrangersProject app = library.NewProject("App", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>");
        app.WriteProgram();

        await app.DotnetAsync(Stop, "build", "-c", "Release");
        string printed = await app.DotnetAsync(Stop, Path.Combine("bin", "Release", "net10.0", "App.dll"));

        Assert.Equal(Answers.All(), Lines(printed));
        Assert.Contains($"fingerprint: {Corpus.Fingerprint}", Lines(printed));
        Assert.True(Directory.Exists(Path.Combine(app.Packages, "jtr.data", library.Version)), "The package did not come from the feed into the app's own packages folder.");
        Assert.Equal(["jtr.data"], Directory.GetDirectories(app.Packages).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_class_library_for_NET_Standard_compiles_against_it()
    {
        StrangersProject classes = library.NewProject("Classes", "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>latest</LangVersion>");

        await classes.DotnetAsync(Stop, "build", "-c", "Release");

        Assert.True(File.Exists(Path.Combine(classes.Folder, "bin", "Release", "netstandard2.0", "Classes.dll")));
    }

    [Fact]
    public async Task A_trimmed_app_is_published_without_a_warning_and_gets_the_same_answers()
    {
        // Warnings are errors in every stranger's project, and each of the trimmer's is asked for by itself.
        StrangersProject app = library.NewProject("Trimmed", $"""
            <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
                <SelfContained>true</SelfContained>
                <PublishTrimmed>true</PublishTrimmed>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                <InvariantGlobalization>true</InvariantGlobalization>
            """);
        app.WriteProgram();

        string published = Path.Combine(app.Folder, "published");
        string log = await app.DotnetAsync(Stop, "publish", "-c", "Release", "-o", published);
        string executable = Path.Combine(published, OperatingSystem.IsWindows() ? "Trimmed.exe" : "Trimmed");
        string printed = await Dotnet.RunAsync(executable, app.Folder, app.Packages, Stop);

        Assert.DoesNotContain("warning", log, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Answers.All(), Lines(printed));
    }

    private static string[] Lines(string printed) => printed.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
