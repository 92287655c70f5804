using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Jtr.Data.Tests;
using NSwag;
using NSwag.CodeGeneration.CSharp;
using Xunit;

namespace Jtr.Data.Package.Tests;

/// <summary>Tests the package in projects other than plain C# apps: F#, Visual Basic, browser and web projects.</summary>
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
        ConsumerProject app = library.NewVisualBasicProject("BasicApp", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>");
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
        ConsumerProject app = library.NewBrowserProject("BrowserApp", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization><CompressionEnabled>false</CompressionEnabled>");
        app.WriteProgram();
        await app.PublishAsync(Stop);

        // Node replaces the browser; it loads the app in the same way.
        await File.WriteAllTextAsync(Path.Combine(app.Folder, "run.mjs"), """
            import { dotnet } from './published/wwwroot/_framework/dotnet.js';
            process.exit(await dotnet.run());
            """, Stop);
        string printed = await Dotnet.RunAsync("node", app.Folder, app.Packages, Stop, "run.mjs");

        Assert.Equal(Consumer.Answers.All(), Printed.Lines(printed));
    }

    [Fact]
    public async Task A_web_app_answers_with_facts_and_describes_them_so_that_a_generated_client_reads_them()
    {
        ConsumerProject app = library.NewWebProject("WebApp", "<TargetFramework>net10.0</TargetFramework>", """<PackageReference Include="Newtonsoft.Json" Version="13.0.4" />""");
        app.WriteProgram("""
            using System;
            using System.Linq;
            using System.Net.Http;
            using System.Text.Json;
            using Jtr.Data;
            using Jtr.Data.AspNetCore;
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Hosting;
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Logging;

            WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Services.AddOpenApi();
            builder.Services.AddJtrData();
            WebApplication app = builder.Build();
            app.MapOpenApi();
            app.MapGet("/events", (EventKind? kind) => kind is null ? Events.All : Events.ByKind(kind.Value)).WithName("GetEvents");
            app.MapGet("/events/{happening}", (Event happening) => happening).WithName("GetEvent");
            await app.StartAsync();

            using HttpClient client = new() { BaseAddress = new Uri(app.Urls.Single()) };
            using JsonDocument events = JsonDocument.Parse(await client.GetStringAsync("/events"));
            Console.WriteLine(events.RootElement.GetArrayLength());
            using JsonDocument visits = JsonDocument.Parse(await client.GetStringAsync("/events?kind=visit"));
            Console.WriteLine(visits.RootElement.GetArrayLength());
            Console.WriteLine(ReferenceEquals(Events.AsoVisitsTaiwan, JsonSerializer.Deserialize<Event>(await client.GetStringAsync("/events/aso-visits-taiwan"))));
            HttpResponseMessage missing = await client.GetAsync("/events/aso-visit-taiwan");
            Console.WriteLine($"{(int)missing.StatusCode}: {(await missing.Content.ReadAsStringAsync()).Contains("'aso-visits-taiwan'")}");
            using JsonDocument document = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json"));
            Console.WriteLine(document.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("Event").GetProperty("properties").TryGetProperty("date", out _));
            System.IO.File.WriteAllText("openapi.json", document.RootElement.GetRawText());
            #if CLIENT
            var api = new Generated.CorpusClient(client);
            Generated.Event visit = await api.GetEventAsync("aso-visits-taiwan");
            Console.WriteLine($"{visit.Date}, {visit.Kind}, {string.Join(" + ", visit.Participants.Select(one => one.Actor))}");
            Console.WriteLine((await api.GetEventsAsync(null)).Select(one => one.Summary).SequenceEqual(Events.All.Select(one => one.Summary)));
            #endif
            await app.StopAsync();
            """);

        // Generates a client from the OpenAPI document of the app, and calls the app through it.
        string[] answers = [$"{Events.Count}", $"{Events.ByKind(EventKind.Visit).Count}", "True", "404: True", "True"];
        Assert.Equal(answers, await BuildAndRunAsync());
        OpenApiDocument description = await OpenApiDocument.FromFileAsync(Path.Combine(app.Folder, "openapi.json"), Stop);
        var generator = new CSharpClientGenerator(description, new CSharpClientGeneratorSettings
        {
            ClassName = "CorpusClient",
            UseBaseUrl = false,
            CSharpGeneratorSettings = { Namespace = "Generated" },
        });
        await File.WriteAllTextAsync(Path.Combine(app.Folder, "Client.cs"), generator.GenerateFile(), Stop);
        string participants = string.Join(" + ", Events.AsoVisitsTaiwan.Participants.Select(static one => one.Actor.Key));
        string[] printed = await BuildAndRunAsync("-p:DefineConstants=CLIENT");
        Assert.Equal([.. answers, $"2023-08?, Visit, {participants}", "True"], printed);

        async Task<string[]> BuildAndRunAsync(params string[] properties)
        {
            await app.DotnetAsync(Stop, ["build", "-c", "Release", .. properties]);
            return Printed.Lines(await app.DotnetAsync(Stop, Path.Combine("bin", "Release", "net10.0", "WebApp.dll")));
        }
    }

    [Fact]
    public async Task The_web_app_of_the_package_page_answers_as_the_page_says()
    {
        const string Name = "src/Jtr.Data.AspNetCore/README.md";
        string page = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, Name), Stop)).ReplaceLineEndings("\n");
        string program = Regex.Match(page, "```csharp\n(?<program>(?:(?!```).)*)```", RegexOptions.Singleline).Groups["program"].Value;
        Assert.Contains("\napp.Run();\n", program, StringComparison.Ordinal);
        MatchCollection rows = Regex.Matches(page, @"^\| `(?<path>/[^`]*)` \| (?:(?<status>\d{3})(?:: `(?<detail>[^`]*)`)?)?[^|\n]*\|$", RegexOptions.Multiline);
        Assert.Equal(5, rows.Count);

        // The app of the page, with calls from inside the process in place of running it.
        ConsumerProject app = library.NewWebProject("PageApp", "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>", "");
        app.WriteProgram("using System.Text.Json;\n" + program.Replace("\napp.Run();\n", $$"""

            app.Urls.Add("http://127.0.0.1:0");
            await app.StartAsync();
            using HttpClient client = new() { BaseAddress = new Uri(app.Urls.Single()) };
            foreach (string path in (string[])[{{string.Join(", ", rows.Select(static row => $"\"{row.Groups["path"].Value}\""))}}])
            {
                HttpResponseMessage answer = await client.GetAsync(path);
                using JsonDocument body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
                string? detail = body.RootElement.ValueKind == JsonValueKind.Object && body.RootElement.TryGetProperty("detail", out JsonElement told) ? told.GetString() : "";
                using HttpRequestMessage again = new(HttpMethod.Get, path);
                if (answer.Headers.ETag is { } tag)
                    again.Headers.IfNoneMatch.Add(tag);
                HttpResponseMessage second = await client.SendAsync(again);
                Console.WriteLine($"answer|{(int)answer.StatusCode}|{body.RootElement.ValueKind}|{(int)second.StatusCode}|{detail}");
            }

            await app.StopAsync();

            """, StringComparison.Ordinal));
        await app.DotnetAsync(Stop, "build", "-c", "Release");
        string[][] answers = [.. Printed.Lines(await app.DotnetAsync(Stop, Path.Combine("bin", "Release", "net10.0", "PageApp.dll"))).Where(static line => line.StartsWith("answer|", StringComparison.Ordinal)).Select(static line => line.Split('|', 5))];

        Assert.Equal(rows.Count, answers.Length);
        Assert.Equal(["Object", "Array"], answers[..2].Select(static answer => answer[2]));
        foreach ((Match row, string[] answer) in rows.Zip(answers).Reverse())
        {
            Assert.Equal(row.Groups["status"] is { Success: true } status ? status.Value : "200", answer[1]);

            // A successful response has an ETag, so that it is not sent again.
            Assert.Equal(answer[1] == "200" ? "304" : answer[1], answer[3]);
            if (row.Groups["detail"] is { Success: true } detail)
                page = page[..detail.Index] + answer[4] + page[(detail.Index + detail.Length)..];
        }

        DerivedPage.Check(Name, page);
    }

    [Fact]
    public async Task An_app_with_Entity_Framework_Core_keeps_references_to_facts_in_SQLite()
    {
        // The code of the page, completed to a program.
        string[] blocks = [.. (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "efcore.md"), Stop)).ReplaceLineEndings("\n").Split("```csharp\n")[1..].Select(static block => block.Split("```")[0])];
        ConsumerProject app = library.NewProject("Notes", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>", ["Jtr.Data"], """<PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="10.0.15" />""");
        app.WriteProgram($$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Jtr.Corpora;
            using Jtr.Data;
            using Jtr.Edtf;
            using Microsoft.Data.Sqlite;
            using Microsoft.EntityFrameworkCore;
            using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

            await using var connection = new SqliteConnection("Data Source=:memory:");
            await connection.OpenAsync();
            await using var db = new NotesContext(new DbContextOptionsBuilder<NotesContext>().UseSqlite(connection).Options);
            await db.Database.EnsureCreatedAsync();
            db.Notes.AddRange(Events.All.Select(row => new Note { About = row, Kind = row.Kind, Written = row.Date }));
            await db.SaveChangesAsync();
            {{blocks[1]}}
            {{blocks[0]}}
            """);

        await app.DotnetAsync(Stop, "build", "-c", "Release");
        string[] printed = Printed.Lines(await app.DotnetAsync(Stop, Path.Combine("bin", "Release", "net10.0", "Notes.dll")));

        Assert.Equal(["2023-08?: Taro Aso, Visit"], printed);
    }

    private static string[] Keys()
    {
        var keys = new System.Collections.Generic.List<string>();
        foreach (Event happening in Timeline.On(2021).Involving(Actors.Japan).OnlyCertain())
            keys.Add(happening.Key);
        return [.. keys];
    }
}
