using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Consumer;
using Xunit;

namespace Jtr.Data.Package.Tests;

/// <summary>Tests the package in a trimmed app.</summary>
public sealed class TrimmedAppTests(PackedLibrary library)
{
    // Warnings are errors in these projects, and TrimmerSingleWarn lists each warning of the trimmer.
    private static readonly string s_properties = $"""
        <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
            <SelfContained>true</SelfContained>
            <PublishTrimmed>true</PublishTrimmed>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            <InvariantGlobalization>true</InvariantGlobalization>
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_trimmed_app_is_published_without_a_warning_and_gets_the_same_answers()
    {
        ConsumerProject app = library.NewProject("Trimmed", s_properties);
        app.WriteProgram();

        string log = await app.PublishAsync(Stop);
        string printed = await app.RunPublishedAsync(Stop);

        Assert.DoesNotContain("warning", log, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Answers.All(), Printed.Lines(printed));
    }

    [Fact]
    public async Task A_trimmed_app_that_uses_only_events_has_no_texts_of_other_tables()
    {
        ConsumerProject app = library.NewProject("EventsAlone", s_properties);
        File.Delete(Path.Combine(app.Folder, "Answers.cs"));
        app.WriteProgram("""
            foreach (Jtr.Data.Event row in Jtr.Data.Events.All)
                System.Console.WriteLine($"{row.Date} {row.Kind} {row.Summary}");
            """);

        await app.PublishAsync(Stop);
        string printed = await app.RunPublishedAsync(Stop);

        Assert.Equal(Events.All.Select(row => $"{row.Date} {row.Kind} {row.Summary}"), Printed.Lines(printed));

        // Leaves out texts that events have too, because they do not show which table is kept.
        string[] own = [.. Events.All.Select(row => row.Summary)];
        string[] others = [.. Facts.All.Where(fact => fact is not Event).Select(fact => fact.Summary).Concat(Passages.All.Select(passage => passage.Abstract)).Except(own)];
        byte[] trimmed = app.PublishedFile("Jtr.Data.dll"), whole = Packed();
        Assert.All(own, text => Assert.True(Holds(trimmed, text), text));
        Assert.All(others, text => Assert.True(Holds(whole, text), text));
        Assert.DoesNotContain(others, text => Holds(trimmed, text));

        // The JSON context is trimmed away. Only the types that attributes name are left of the serialiser, less than 2 % of the app.
        Assert.True(Holds(whole, nameof(CorpusJsonContext)));
        Assert.False(Holds(trimmed, nameof(CorpusJsonContext)));
        long json = ((string[])["System.Text.Json.dll", "System.ComponentModel.TypeConverter.dll", "System.ObjectModel.dll"]).Sum(file => (long)app.PublishedFile(file).Length);
        Assert.InRange(json, 1, app.PublishedSize() / 50);
    }

    private static bool Holds(ReadOnlySpan<byte> assembly, string text) =>
        assembly.IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || assembly.IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;

    private byte[] Packed()
    {
        using ZipArchive package = library.Open("Jtr.Data");
        using Stream stream = package.GetEntry("lib/net10.0/Jtr.Data.dll")!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
