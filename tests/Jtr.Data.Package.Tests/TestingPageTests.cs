using System;
using System.IO;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Data.Package.Tests;

/// <summary>Copies the test suite of docs/testing.md into an empty folder and runs it, with each runner that the page has a project for.</summary>
public sealed partial class TestingPageTests(PackedLibrary library)
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "testing.md")).ReplaceLineEndings("\n");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, "succeeded: 2", "Microsoft.Testing.Platform")]
    [InlineData(1, "Passed:     2", "xunit 3 under VSTest")]
    [InlineData(2, "Passed:     2", "xunit 2 under VSTest")]
    public async Task The_test_suite_of_the_page_runs_unchanged(int project, string passed, string runner)
    {
        string folder = library.NewFolder("testing-page-" + project);

        // The packages folder is outside the project, which would otherwise compile the sources of packages.
        string packages = library.NewFolder("testing-page-packages-" + project);
        Write("Facts.Tests.csproj", Projects().Matches(s_page)[project].Groups["code"].Value.Replace("Include=\"Jtr.Data\" Version=\"0.1.0\"", $"Include=\"Jtr.Data\" Version=\"{library.Version}\"", StringComparison.Ordinal));
        Write("FactTests.cs", FileOf("FactTests.cs"));
        if (project == 0)
            Write("global.json", FileOf("global.json"));
        string pin = Path.Combine(folder, "facts.pin");

        // The first run writes the pin file and fails with a message that says so.
        string first = (await Assert.ThrowsAsync<InvalidOperationException>(() => Dotnet.RunAsync(folder, packages, Stop, "test"))).Message;
        Assert.True(first.Contains($"{pin} did not exist and has been written", StringComparison.Ordinal), $"{runner} does not tell that the pin was written:\n{first}");

        Assert.Contains(passed, await Dotnet.RunAsync(folder, packages, Stop, "test"), StringComparison.Ordinal);

        // A changed fact fails the suite; the message has the old and the new value.
        File.WriteAllText(pin, File.ReadAllText(pin).Replace("date: 2023-08?\n", "date: 2023-07?\n", StringComparison.Ordinal));
        string changed = (await Assert.ThrowsAsync<InvalidOperationException>(() => Dotnet.RunAsync(folder, packages, Stop, "test"))).Message;
        Assert.True(Changed().IsMatch(changed), $"{runner} does not tell of the change:\n{changed}");

        void Write(string file, string text) => File.WriteAllText(Path.Combine(folder, file), text);
    }

    private static string FileOf(string name) => Regex.Match(s_page, $"^`{Regex.Escape(name)}`[^\n]*:\n\n```\\w+\n(?<code>(?:(?!```).)*)```", RegexOptions.Singleline | RegexOptions.Multiline) is { Success: true } match
        ? match.Groups["code"].Value
        : throw new InvalidDataException($"docs/testing.md has no file {name}.");

    [GeneratedRegex("```xml\n(?<code>(?:(?!```).)*)```", RegexOptions.Singleline)]
    private static partial Regex Projects();

    [GeneratedRegex("events/aso-visits-taiwan has changed\\.\\s+date\\s+was: 2023-07\\?\\s+is:  2023-08\\?")]
    private static partial Regex Changed();
}
