using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Package.Tests;

/// <summary>The package in programs that are no C# project with the usual settings.</summary>
public sealed class ConsumerTests(PackedLibrary library)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_based_app_needs_nothing_but_a_line_that_names_the_package()
    {
        string folder = library.NewFolder("FileBased");
        await File.WriteAllTextAsync(Path.Combine(folder, "facts.cs"), $"""
            #:package Jtr.Data@{library.Version}
            using System;
            using Jtr.Data;

            foreach (Event happening in Timeline.On(2021).Involving(Actors.Japan).OnlyCertain())
                Console.WriteLine(happening.Key);
            Console.WriteLine(Corpus.Fingerprint);
            """, Stop);

        string[] printed = Printed.Lines(await Dotnet.RunAsync(folder, Path.Combine(folder, "packages"), Stop, "run", "facts.cs"));

        Assert.Equal([.. Keys(), Corpus.Fingerprint], printed);
    }

    [Fact]
    public async Task An_app_in_Visual_Basic_gets_the_same_answers()
    {
        StrangersProject app = library.NewVisualBasicProject("BasicApp", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>");
        await File.WriteAllTextAsync(Path.Combine(app.Folder, "Program.vb"), """
            Imports System
            Imports System.Linq
            Imports Jtr.Corpora
            Imports Jtr.Data
            Imports Jtr.Edtf

            Module Program
                Sub Main()
                    For Each happening As [Event] In Timeline.On(2021).Involving(Actors.Japan).OnlyCertain()
                        Console.WriteLine(happening.Key)
                    Next
                    Dim visit As [Event] = Events.Get("aso-visits-taiwan")
                    Console.WriteLine(visit Is Events.AsoVisitsTaiwan)
                    Console.WriteLine(visit.When.IsBefore("2023-08-15"))
                    Console.WriteLine(EdtfDate.Parse("2023-08?").IsBefore(EdtfDate.Parse("2024")))
                    Console.WriteLine(Claims.By(Actors.China).Count(Function(claim) claim.Voice = Voice.Urges))
                    Console.WriteLine(Corpus.Fingerprint)
                End Sub
            End Module
            """, Stop);

        await app.DotnetAsync(Stop, "build", "-c", "Release");
        string[] printed = Printed.Lines(await app.DotnetAsync(Stop, Path.Combine("bin", "Release", "net10.0", "BasicApp.dll")));

        int urged = 0;
        foreach (Claim claim in Claims.By(Actors.China))
            urged += claim.Voice == Voice.Urges ? 1 : 0;
        Assert.Equal([.. Keys(), "True", "Maybe", "Yes", $"{urged}", Corpus.Fingerprint], printed);
    }

    [Fact]
    public async Task A_WebAssembly_app_gets_the_answers_of_the_repositorys_build()
    {
        StrangersProject app = library.NewBrowserProject("BrowserApp", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization><CompressionEnabled>false</CompressionEnabled>");
        app.WriteProgram();
        await app.PublishAsync(Stop);

        // Node in a browser's place: what loads the app is the same.
        await File.WriteAllTextAsync(Path.Combine(app.Folder, "run.mjs"), """
            import { dotnet } from './published/wwwroot/_framework/dotnet.js';
            process.exit(await dotnet.run());
            """, Stop);
        string printed = await Dotnet.RunAsync("node", app.Folder, app.Packages, Stop, "run.mjs");

        Assert.Equal(Stranger.Answers.All(), Printed.Lines(printed));
    }

    private static string[] Keys()
    {
        var keys = new System.Collections.Generic.List<string>();
        foreach (Event happening in Timeline.On(2021).Involving(Actors.Japan).OnlyCertain())
            keys.Add(happening.Key);
        return [.. keys];
    }
}
