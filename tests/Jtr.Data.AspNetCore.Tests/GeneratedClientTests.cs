using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;
using Xunit;

namespace Jtr.Data.AspNetCore.Tests;

/// <summary>Tests that a client generated from the OpenAPI document compiles and reads the responses of the app.</summary>
public sealed class GeneratedClientTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_that_is_generated_from_the_document_compiles_and_reads_every_event()
    {
        await using TestApp app = await TestApp.StartAsync();
        OpenApiDocument document = await OpenApiDocument.FromJsonAsync(await app.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), Stop), Stop);
        var generator = new CSharpClientGenerator(document, new CSharpClientGeneratorSettings
        {
            ClassName = "CorpusClient",
            UseBaseUrl = false,
            CSharpGeneratorSettings = { Namespace = "Generated" },
        });
        Assembly client = Compile(generator.GenerateFile());

        object api = Activator.CreateInstance(client.GetType("Generated.CorpusClient", throwOnError: true)!, app.Client)!;
        object one = await Call(api, "GetEventAsync", "aso-visits-taiwan");
        Assert.Equal(Events.AsoVisitsTaiwan.Summary, Get(one, "Summary"));
        Assert.Equal("2023-08?", Get(one, "Date"));
        Assert.Equal("Visit", Get(one, "Kind")!.ToString());
        Assert.Equal(
            Events.AsoVisitsTaiwan.Participants.Select(static participation => (participation.Actor.Key, participation.Role.ToString())),
            ((IEnumerable)Get(one, "Participants")!).Cast<object>().Select(static participation => ((string)Get(participation, "Actor")!, Get(participation, "Role")!.ToString()!)));

        object[] all = [.. ((IEnumerable)await Call(api, "GetEventsAsync", null, null, null)).Cast<object>()];
        Assert.Equal(Timeline.All.Select(static row => (row.Key, row.Summary)), all.Select(static row => ((string)Get(row, "Key")!, (string)Get(row, "Summary")!)));
    }

    private static Assembly Compile(string source)
    {
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static file => MetadataReference.CreateFromFile(file));
        CSharpCompilation compilation = CSharpCompilation.Create("Generated", [CSharpSyntaxTree.ParseText(source, cancellationToken: Stop)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var assembly = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(assembly, cancellationToken: Stop);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(static one => one.Severity == DiagnosticSeverity.Error).Take(10)));
        assembly.Position = 0;
        return new AssemblyLoadContext("Generated", isCollectible: true).LoadFromStream(assembly);
    }

    private static async Task<object> Call(object api, string method, params object?[] arguments)
    {
        MethodInfo found = api.GetType().GetMethods().Single(one => one.Name == method && one.GetParameters().Length == arguments.Length);
        var task = (Task)found.Invoke(api, arguments)!;
        await task;
        return task.GetType().GetProperty("Result")!.GetValue(task)!;
    }

    private static object? Get(object one, string property) => one.GetType().GetProperty(property)!.GetValue(one);
}
