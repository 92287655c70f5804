using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Jtr.Data.Tests;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Jtr.Corpora.Ide.Tests;

/// <summary>Tests that a workspace finds the same seeds as a build, in folders of any name.</summary>
public class SeedsInAnIdeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("plain")]
    [InlineData("with blanks")]
    [InlineData("c#")]
    [InlineData("臺灣と日本")]
    [InlineData("[brackets] (and) {others}")]
    [InlineData("100%")]
    [InlineData("semi;colon, it's = one")]
    public async Task A_workspace_and_a_build_find_the_seeds_in_a_folder_of_any_name(string folder)
    {
        using var project = new SmallProject(folder);
        project.Write($"seeds/towns/{folder}.json", """[{ "key": "taipei", "name": "臺北" }]""");
        project.Write($"seeds/towns/{folder}/deeper.csv", "key,name\ntaichung,臺中\n");
        await AssertFindsSeedsAsync(project, "Taipei", "Taichung");
    }

    [Fact]
    public async Task A_seed_may_have_any_name_that_a_file_may_have()
    {
        // Folders below the table's folder have no meaning, but messages and the order of files need their names.
        using var project = new SmallProject("names");
        project.Write("seeds/towns/a%20b; it's [1] {2} #3 $(4) @(5) 臺.json", """[{ "key": "taipei", "name": "臺北" }]""");
        project.Write("seeds/towns/#/%/;/taichung.csv", "key,name\ntaichung,臺中\n");
        await AssertFindsSeedsAsync(project, "Taipei", "Taichung");
    }

    [Theory]
    [InlineData("{0}/elsewhere")]
    [InlineData("{0}/elsewhere/")]
    [InlineData("elsewhere")]
    [InlineData("elsewhere/")]
    [InlineData("elsewhere\\")]
    [InlineData("below\\..\\elsewhere")]
    [InlineData("./elsewhere")]
    public async Task The_seeds_folder_may_be_any_form_of_path(string form)
    {
        using var project = new SmallProject("forms");
        Directory.Move(Path.Combine(project.Folder, "seeds"), Path.Combine(project.Folder, "elsewhere"));
        project.Write("elsewhere/schema/towns.json", "no rows");
        project.Write("elsewhere/keys.lock", "no rows");
        string printed = await project.EvaluateAsync(Stop, "-getItem:AdditionalFiles", "-p:CorpusSeedsFolder=" + string.Format(CultureInfo.InvariantCulture, form, project.Folder));
        string[] seeds =
        [
            .. JsonDocument.Parse(printed).RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
                .Select(static item => Encoding.UTF8.GetString(Convert.FromBase64String(item.GetProperty("CorpusSeed").GetString()!)).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(["towns/east.csv", "towns/old.json", "towns/ports.jsonl"], seeds);
    }

    [Fact]
    public async Task A_project_without_a_seeds_folder_has_an_error_for_its_table()
    {
        using var project = new SmallProject("seedless");
        Directory.Delete(Path.Combine(project.Folder, "seeds"), recursive: true);
        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => project.BuildAsync(Stop));
        Assert.Contains("error JTR0013: The table 'towns' has neither", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deleted_seed_is_not_in_the_next_build()
    {
        using var project = new SmallProject("deleted");
        project.Write("Uses.cs", "class Uses { object Town => Small.Towns.Keelung; }");
        await project.BuildAsync(Stop);
        File.Delete(Path.Combine(project.Folder, "seeds", "towns", "ports.jsonl"));
        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => project.BuildAsync(Stop));
        Assert.Contains("'Keelung'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invalid_UTF_8_is_an_error_at_its_position()
    {
        using var project = new SmallProject("bytes");
        File.WriteAllBytes(Path.Combine(project.Folder, "seeds", "towns", "latin.csv"), [.. "key,name\norleans,Orl"u8, 0xE9, .. "ans\n"u8]);
        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => project.BuildAsync(Stop));
        Assert.Contains("latin.csv(2,12): error JTR0022", failure.Message, StringComparison.Ordinal);
        Ide ide = await Ide.OpenAsync(project.ProjectFile, framework: null, Stop);
        Assert.Equal("JTR0022", Assert.Single(ide.Diagnostics).Id);
    }

    [Fact]
    public async Task A_workspace_and_a_build_find_the_seeds_behind_a_symbolic_link()
    {
        using var project = new SmallProject("real");
        project.UseSymbolicLink("link to it");
        await AssertFindsSeedsAsync(project);
    }

    [Fact]
    public async Task The_librarys_own_project_has_its_events_in_a_workspace()
    {
        Ide ide = await Ide.OpenAsync(Path.Combine(Repository.Root, "src", "Jtr.Data", "Jtr.Data.csproj"), "net10.0", Stop);
        Assert.Empty(ide.Diagnostics);
        Assert.Contains("AsoVisitsTaiwan", ide.MembersOf("Jtr.Data.Events"));
    }

    private static async Task AssertFindsSeedsAsync(SmallProject project, params string[] more)
    {
        // Builds first, because a workspace needs a restored project.
        string printed = await project.BuildAsync(Stop);
        Assert.Contains("0 Warning(s)", printed, StringComparison.Ordinal);
        Ide ide = await Ide.OpenAsync(project.ProjectFile, framework: null, Stop);
        Assert.Empty(ide.Diagnostics);
        Assert.Empty(ide.Compilation.GetDiagnostics(Stop).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        HashSet<string> members = [.. ide.MembersOf("Small.Towns")];
        Assert.All(["Tainan", "Keelung", "Hualien", .. more], member => Assert.Contains(member, members));
    }
}
