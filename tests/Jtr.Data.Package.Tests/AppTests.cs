using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Consumer;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Data.Package.Tests;

/// <summary>Tests the package in an app that references it.</summary>
public sealed class AppTests(PackedLibrary library)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_app_gets_the_answers_of_the_repositorys_build()
    {
        ConsumerProject app = library.NewProject("App", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>");
        app.WriteProgram();

        await app.DotnetAsync(Stop, "build", "-c", "Release");
        string printed = await app.DotnetAsync(Stop, Path.Combine("bin", "Release", "net10.0", "App.dll"));

        Assert.Equal(Answers.All(), Printed.Lines(printed));
        Assert.Contains($"fingerprint: {Corpus.Fingerprint}", Printed.Lines(printed));
        Assert.True(Directory.Exists(Path.Combine(app.Packages, "jtr.data", library.Version)), "The package did not come from the feed into the app's own packages folder.");
        Assert.Equal(["jtr.corpora", "jtr.data", "jtr.edtf"], Directory.GetDirectories(app.Packages).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_signed_class_library_for_NET_Standard_compiles_against_it()
    {
        ConsumerProject classes = library.NewProject("Classes", "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>latest</LangVersion><SignAssembly>true</SignAssembly><AssemblyOriginatorKeyFile>own.snk</AssemblyOriginatorKeyFile>");
        File.Copy(Path.Combine(Repository.Root, "src", "Jtr.snk"), Path.Combine(classes.Folder, "own.snk"));

        await classes.DotnetAsync(Stop, "build", "-c", "Release");

        Assert.True(File.Exists(Path.Combine(classes.Folder, "bin", "Release", "netstandard2.0", "Classes.dll")));
    }

    [Fact]
    public async Task An_app_in_FSharp_gets_the_same_answers()
    {
        ConsumerProject app = library.NewFSharpProject("FSharpApp", "Program.fs", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>");

        await app.DotnetAsync(Stop, "build", "-c", "Release");
        string[] printed = Printed.Lines(await app.DotnetAsync(Stop, Path.Combine("bin", "Release", "net10.0", "FSharpApp.dll")));

        // Compares sets, because the F# program asks only some of the questions for every fact.
        Assert.Subset(Answers.All().ToHashSet(), printed.ToHashSet());
        Assert.Contains("before 2025-06: True", printed);
        Assert.Contains("by a key that no row has: nothing", printed);
        Assert.Equal(Links.Count, printed.Count(static line => line.StartsWith("links ", StringComparison.Ordinal)));
        Assert.Equal($"fingerprint: {Corpus.Fingerprint}", printed[^1]);
    }
}
