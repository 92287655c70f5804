using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Jtr.Corpora.Ide.Tests;

/// <summary>Tests an editor with a corpus whose data a build step writes into a resource: the editor does not run that step, but has all members and errors.</summary>
public class LargeCorpusInAnIdeTests
{
    private const string Properties = "<Project><PropertyGroup><CorpusData>resource</CorpusData></PropertyGroup></Project>";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Members_of_rows_exist_without_a_build()
    {
        using var project = new SmallProject("large");
        project.Write("Directory.Build.props", Properties);
        Write(project, 3_000, "\"name\": \"Town\"");
        Ide ide = await Ide.OpenAsync(project.ProjectFile, null, Stop);

        Assert.Empty(ide.Diagnostics);
        Assert.DoesNotContain(ide.Compilation.GetDiagnostics(Stop), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        string[] members = [.. ide.MembersOf("Small.Towns")];
        Assert.Contains("Town0", members);
        Assert.Contains("Town2999", members);
        Assert.Contains("CorpusBytes", ide.Compilation.GetSymbolsWithName("CorpusBytes", SymbolFilter.Type, Stop).Select(static type => type.Name));
        Assert.Empty(Directory.EnumerateFiles(project.Folder, "corpus.bin", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_mistake_in_a_row_is_reported_without_a_build()
    {
        using var project = new SmallProject("mistaken");
        project.Write("Directory.Build.props", Properties);
        Write(project, 2, "\"nome\": \"Town\"");
        Ide ide = await Ide.OpenAsync(project.ProjectFile, null, Stop);
        Assert.Equal(["JTR0002", "JTR0003"], ide.Diagnostics.Select(static diagnostic => diagnostic.Id).Distinct().Order());
    }

    private static void Write(SmallProject project, int count, string rest)
    {
        var rows = new StringBuilder();
        for (int row = 0; row < count; row++)
            rows.Append(CultureInfo.InvariantCulture, $"{{ \"key\": \"town-{row}\", {rest} }}\n");
        project.Write("seeds/towns/many.jsonl", rows.ToString());
    }
}
