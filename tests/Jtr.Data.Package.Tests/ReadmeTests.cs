using System;
using System.IO;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Data.Package.Tests;

/// <summary>What the README and the pages beside it show is what somebody gets who pastes it.</summary>
public sealed partial class ReadmeTests(PackedLibrary library)
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/json.md")]
    public async Task The_program_in_a_page_prints_what_the_page_says(string page)
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        Match shown = Example().Match(await File.ReadAllTextAsync(Path.Combine(Repository.Root, page), stop));
        Assert.True(shown.Success, $"{page} has no program followed by its output.");
        StrangersProject app = library.NewProject(Path.GetFileNameWithoutExtension(page), "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>");
        await File.WriteAllTextAsync(Path.Combine(app.Folder, "Program.cs"), shown.Groups["program"].Value, stop);

        await app.DotnetAsync(stop, "build", "-c", "Release");
        string printed = await app.DotnetAsync(stop, Path.Combine("bin", "Release", "net10.0", Path.GetFileNameWithoutExtension(page) + ".dll"));

        Assert.Equal(shown.Groups["output"].Value, printed.ReplaceLineEndings("\n"));
    }

    [GeneratedRegex("```csharp\n(?<program>.*?)```\n\n```text\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
