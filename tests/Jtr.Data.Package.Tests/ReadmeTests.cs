using System;
using System.IO;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Data.Package.Tests;

/// <summary>Tests that a user who follows the README and the pages gets the results that they show.</summary>
public sealed class ReadmeTests(PackedLibrary library)
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/json.md", "Jtr.Data")]
    [InlineData("src/Jtr.Edtf/README.md")]
    [InlineData("src/Jtr.Corpora/README.md")]
    [InlineData("src/Jtr.Data/README.md")]
    [InlineData("generators/Jtr.Corpora.Generators/README.md")]
    [InlineData("docs/your-own-corpus.md")]
    public async Task The_program_in_a_page_prints_what_the_page_says(string name, params string[] packages)
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        var page = new FollowedPage(name);
        Assert.Equal(packages.Length == 0, page.Packages.Length > 0);
        ConsumerProject app = library.NewProject("Page" + name.Length, "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>", [.. packages, .. page.Packages]);
        page.WriteFiles(app.Folder);

        await app.DotnetAsync(stop, "build", "-c", "Release");
        page.Check(await app.DotnetAsync(stop, Path.Combine("bin", "Release", "net10.0", app.Name + ".dll")));
    }

    [Fact]
    public async Task A_mistake_in_a_row_gives_the_error_of_the_page_on_ones_own_corpus()
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        var page = new FollowedPage(CopiedSamples.Page);
        ConsumerProject app = library.NewProject("Mistaken", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>", page.Packages);
        page.WriteFiles(app.Folder);
        string rows = Path.Combine(app.Folder, "seeds", "species.csv");
        await File.WriteAllTextAsync(rows, (await File.ReadAllTextAsync(rows, stop)).Replace("wingspan", "wingspam", StringComparison.Ordinal), stop);

        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => app.DotnetAsync(stop, "build"));

        string shown = Regex.Match(await File.ReadAllTextAsync(Path.Combine(Repository.Root, CopiedSamples.Page), stop), "^    (?<error>seeds/species.csv.*)$", RegexOptions.Multiline).Groups["error"].Value;
        Assert.NotEmpty(shown);
        Assert.Contains(shown, failure.Message.Replace('\\', '/'), StringComparison.Ordinal);
    }
}
