using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using Jtr.Data.Tests.Cli;
using Xunit;

namespace Jtr.Data.Tests.Docs;

/// <summary>Tests rules for every page: links resolve, the named files, types and commands exist, and a test runs the code.</summary>
public sealed partial class PageTests
{
    private static readonly Assembly[] s_floors = [typeof(EdtfDate).Assembly, typeof(IRow).Assembly, typeof(Events).Assembly];

    private static readonly string[] s_folders = ["src", "generators", "tests", "templates", "samples"];

    private static readonly string[] s_otherProjects = ["templates/", "samples/", "src/Jtr.Corpora", "generators/"];

    // The languages of blocks that other tests run, with the files of those tests.
    private static readonly Dictionary<string, string[]> s_runners = new(StringComparer.Ordinal)
    {
        ["docs/add-a-fact.md"] = ["tests/Jtr.Data.Tests/Docs/AddAFactTests.cs"],
        ["docs/efcore.md"] = ["tests/Jtr.Data.AspNetCore.Tests/EfCoreTests.cs"],
        ["docs/evidence-in-your-corpus.md"] = ["tests/Jtr.Data.Tests/Docs/SnippetTests.cs"],
        ["docs/exporting.md"] = ["tests/Jtr.Corpora.Exports.Tests/ExportingPageTests.cs", "tests/Jtr.Data.Exports.Tests/PageTests.cs"],
        ["docs/sql-and-sparql.md"] = ["tests/Jtr.Corpora.Exports.Tests/Asking/TenQuestions.cs"],
        ["docs/testing.md"] = ["tests/Jtr.Data.Package.Tests/TestingPageTests.cs"],
        ["docs/web.md"] = ["tests/Jtr.Data.Tests/Docs/SnippetTests.cs"],
        ["docs/your-own-corpus.md"] = ["tests/Jtr.Data.Package.Tests/CopiedSamples.cs"],
        ["samples/Currencies/README.md"] = ["tests/Jtr.Data.Package.Tests/SampleTests.cs"],
        ["templates/Jtr.Corpora.Templates/README.md"] = ["tests/Jtr.Data.Package.Tests/TemplateTests.cs"],
        ["src/Jtr.Data.AspNetCore/README.md"] = ["tests/Jtr.Data.Package.Tests/ConsumerTests.cs"],
        ["README.md"] = ["tests/Jtr.Data.Package.Tests/ReadmeTests.cs"],
        ["docs/json.md"] = ["tests/Jtr.Data.Package.Tests/ReadmeTests.cs"],
        ["src/Jtr.Edtf/README.md"] = ["tests/Jtr.Data.Package.Tests/ReadmeTests.cs"],
        ["src/Jtr.Corpora/README.md"] = ["tests/Jtr.Data.Package.Tests/ReadmeTests.cs"],
        ["src/Jtr.Data/README.md"] = ["tests/Jtr.Data.Package.Tests/ReadmeTests.cs"],
        ["generators/Jtr.Corpora.Generators/README.md"] = ["tests/Jtr.Data.Package.Tests/ReadmeTests.cs"],
    };

    /// <summary>Every page of the repository.</summary>
    public static TheoryData<string> Pages => [.. MarkdownPage.Names];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_links_of_a_page_resolve(string name)
    {
        Assert.Empty(MarkdownPage.Open(name).BrokenLinks());
    }

    [Theory]
    [InlineData("docs/x.md", "[a](dates.md)", null)]
    [InlineData("docs/x.md", "[a](dates.md#sort-them) and [b](#below)\n\n## Below", null)]
    [InlineData("docs/x.md", "![a](timeline.svg) [`b`](https://example.org/a#b)", null)]
    [InlineData("README.md", "[a](docs/diagnostics.md#jtr0001)", null)]
    [InlineData("docs/x.md", "`[a](missing.md)`", null)]
    [InlineData("docs/x.md", "\n    [a](missing.md)\n", null)]
    [InlineData("docs/x.md", "[a](missing.md)", "no such file")]
    [InlineData("docs/x.md", "[a](Dates.md)", "no such file")]
    [InlineData("README.md", "[a](dates.md)", "no such file")]
    [InlineData("docs/x.md", "[a](../../shared/x.md)", "outside of the repository")]
    [InlineData("docs/x.md", "[a](dates.md#sort-those)", "no such heading")]
    [InlineData("docs/x.md", "[a](#above)\n\n## Below", "no such heading")]
    [InlineData("docs/x.md", "[a](timeline.svg#part)", "no such heading")]
    [InlineData("docs/x.md", "[a](http://example.org)", "not an https address")]
    public void A_broken_link_is_found(string name, string text, string? fault)
    {
        string[] broken = [.. MarkdownPage.Of(name, text).BrokenLinks()];

        if (fault is null)
            Assert.Empty(broken);
        else
            Assert.Contains(fault, Assert.Single(broken), StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_lists_every_page_of_the_folder()
    {
        string[] listed = [.. MarkdownPage.Open("docs/README.md").Links.Select(static link => "docs/" + link.Text)];

        Assert.All(MarkdownPage.Names.Where(static name => name.StartsWith("docs/", StringComparison.Ordinal) && name != "docs/README.md"), name => Assert.Contains(name, listed));
    }

    [Theory]
    [InlineData("src/Jtr.Data/README.md")]
    [InlineData("src/Jtr.Data.AspNetCore/README.md")]
    [InlineData("src/Jtr.Data.Cli/README.md")]
    [InlineData("src/Jtr.Edtf/README.md")]
    [InlineData("src/Jtr.Corpora/README.md")]
    [InlineData("generators/Jtr.Corpora.Generators/README.md")]
    [InlineData("templates/Jtr.Corpora.Templates/README.md")]
    public void A_package_page_links_to_the_repository_in_the_form_that_packing_rewrites(string name)
    {
        // Papers.targets turns these into absolute addresses, or into plain text if the repository has no address.
        MarkdownPage page = MarkdownPage.Open(name);

        Assert.NotEmpty(page.Links);
        Assert.All(page.Links, static link => Assert.Matches(@"^(https://|\.\./\.\./[^.])", link.Text));
    }

    [Fact]
    public void Pages_that_code_names_exist()
    {
        var missing = new List<string>();
        foreach (string file in s_folders.Append(".ci").SelectMany(static folder => MarkdownPage.Files(Path.Combine(Repository.Root, folder), ".cs", ".csproj", ".props", ".targets", ".proj", ".mjs", ".js", ".py", "")))
        {
            // The links of these tests are broken on purpose.
            if (file.EndsWith("/PageTests.cs", StringComparison.Ordinal) && file.Contains("Jtr.Data.Tests", StringComparison.Ordinal))
                continue;
            foreach (Match named in NamedPage().Matches(System.IO.File.ReadAllText(Path.Combine(Repository.Root, file))))
                missing.AddRange(MarkdownPage.Of("here.md", $"[a]({named.Value})").BrokenLinks().Where(static fault => !fault.Contains("#t1", StringComparison.Ordinal)).Select(fault => $"{file}: {fault}"));
        }

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_diagnostic_in_the_sources_has_a_section_and_every_section_a_diagnostic()
    {
        string[] sections = [.. MarkdownPage.Open("docs/diagnostics.md").Anchors.Where(static anchor => anchor.StartsWith("jtr", StringComparison.Ordinal)).Select(static anchor => anchor.ToUpperInvariant())];
        string[] declared = [.. s_folders[..2].SelectMany(static folder => MarkdownPage.Files(Path.Combine(Repository.Root, folder), ".cs"))
            .SelectMany(static file => DiagnosticId().Matches(System.IO.File.ReadAllText(Path.Combine(Repository.Root, file)))).Select(static id => id.Groups["id"].Value).Distinct()];

        Assert.Equal(declared.Order(StringComparer.Ordinal), sections.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_files_of_the_repository_that_a_page_names_exist(string name)
    {
        MarkdownPage page = MarkdownPage.Open(name);

        foreach (string code in page.InlineCode.Select(static code => code.Text).Concat(page.Blocks.Where(static block => block.Language is "" or "sh" or "console").Select(static block => block.Code)))
        {
            foreach (Match path in RepositoryPath().Matches(code))
            {
                string text = path.Value.TrimEnd('.', ',', ':');
                if ((IsOfAnotherProject(name) && text.StartsWith("seeds/", StringComparison.Ordinal)) || text.Contains("/bin/", StringComparison.Ordinal) || text.Contains("TABLE", StringComparison.Ordinal))
                    continue;
                Assert.True(MarkdownPage.Exists(text), $"{name} names {text}, which does not exist.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_public_members_that_a_page_names_exist(string name)
    {
        ILookup<string, Type> types = s_floors.SelectMany(static floor => floor.GetExportedTypes()).ToLookup(static type => type.Name.Split('`')[0]);
        // The changelog names members that no longer exist.
        if (name == "CHANGELOG.md")
            return;
        MarkdownPage page = MarkdownPage.Open(name);
        foreach (MarkdownPage.PlacedText code in page.InlineCode.Concat(IsOfAnotherProject(name) ? [] : page.Blocks.Where(static block => block.Language.Length == 0).Select(static block => new MarkdownPage.PlacedText(block.Code, block.Line))))
        {
            foreach (Match member in Member().Matches(code.Text))
            {
                Type[] owners = [.. types[member.Groups["type"].Value]];
                string called = member.Groups["member"].Value;
                if (owners.Length > 0)
                    Assert.True(owners.Any(owner => owner.GetMember(called, BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.FlattenHierarchy).Length > 0), $"{name}({code.Line}): {member.Value} does not exist.");
            }
        }
    }

    [Fact]
    public void The_types_that_the_architecture_names_exist()
    {
        HashSet<string> known = [.. s_floors.SelectMany(static floor => floor.GetTypes()).Select(static type => type.Name.Split('`')[0])];
        Dictionary<string, string> sources = [];
        foreach (string file in s_folders[..3].SelectMany(static folder => MarkdownPage.Files(Path.Combine(Repository.Root, folder), ".cs")))
        {
            string text = System.IO.File.ReadAllText(Path.Combine(Repository.Root, file));
            foreach (Match type in DeclaredType().Matches(text))
            {
                known.Add(type.Groups["name"].Value);
                sources[type.Groups["name"].Value] = sources.GetValueOrDefault(type.Groups["name"].Value) + text;
            }
        }

        int seen = 0;
        foreach (MarkdownPage.PlacedText code in MarkdownPage.Open("docs/ARCHITECTURE.md").InlineCode)
        {
            if (!TypeName().IsMatch(code.Text) || code.Text is "Yes" or "No" or "Maybe")
                continue;
            string[] parts = code.Text.Split('.');
            bool isAssembly = code.Text.StartsWith("Jtr.", StringComparison.Ordinal) && MarkdownPage.Exists((code.Text == "Jtr.Corpora.Compiler" ? "generators/" : "src/") + code.Text);
            bool isProperty = parts.Length == 1 && (typeof(Event).GetProperty(parts[0]) is not null || code.Text is "CorpusVersion");
            bool isType = known.Contains(parts[0]) && (parts.Length == 1 || sources.GetValueOrDefault(parts[0], "").Contains(parts[1], StringComparison.Ordinal) || s_floors.SelectMany(static floor => floor.GetTypes()).Any(type => type.Name == parts[0] && type.GetMember(parts[1], BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance).Length > 0));
            Assert.True(isAssembly || isProperty || isType || code.Text.StartsWith("Interlocked.", StringComparison.Ordinal) || code.Text is "CompareExchange" or "NotSupportedException", $"docs/ARCHITECTURE.md({code.Line}): no type {code.Text}.");
            seen++;
        }

        Assert.True(seen > 60, $"The page names {seen} types.");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_code_of_a_page_is_run_by_a_test(string name)
    {
        foreach (MarkdownPage.CodeBlock block in MarkdownPage.Open(name).Blocks)
        {
            string place = $"{name}({block.Line})";
            switch (block.Language)
            {
                case "json":
                    using (JsonDocument.Parse(block.Code.TrimEnd().TrimEnd(',')))
                        break;
                case "jsonl":
                    Assert.All(block.Code.TrimEnd('\n').Split('\n'), static line => JsonDocument.Parse(line).Dispose());
                    break;
                case "xml":
                    Assert.NotNull(XDocument.Parse(block.Code).Root);
                    break;
                case "console":
                    Assert.True(s_runners.ContainsKey(name) || ConsoleTests.Pages.Any(row => row.Data == name), $"{place}: no test runs this block.");
                    break;
                case "csharp":
                    Assert.True(s_runners.ContainsKey(name) || SnippetTests.Pages.Any(row => row.Data == name), $"{place}: no test runs this block.");
                    break;
                case "cs":
                    Assert.True(s_runners.ContainsKey(name) || block.Code.Split('\n').All(static line => line.Length == 0 || line.StartsWith("using ", StringComparison.Ordinal)), $"{place}: no test compares this declaration with a source.");
                    break;
                case "" or "text" or "csv":
                    break;
                case "sh" or "sql" or "sparql" or "python" or "py" or "javascript" or "js" or "r" or "duckdb" or "postgresql":
                    Assert.True(s_runners.ContainsKey(name), $"{place}: no test runs this block.");
                    break;
                default:
                    Assert.Fail($"{place}: the language '{block.Language}' has no runner.");
                    break;
            }
        }
    }

    [Fact]
    public void The_tests_that_run_the_code_of_a_page_name_the_page()
    {
        foreach ((string page, string[] runners) in s_runners)
        {
            Assert.Contains(page, MarkdownPage.Names);
            foreach (string runner in runners)
                Assert.Contains(Path.GetFileName(page), System.IO.File.ReadAllText(Path.Combine(Repository.Root, runner)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_commands_and_options_of_the_tool_that_pages_name_exist()
    {
        Dictionary<string, string> helps = [];
        var wrong = new List<string>();
        foreach (string name in MarkdownPage.Names.Where(static name => name != "CHANGELOG.md"))
        {
            MarkdownPage page = MarkdownPage.Open(name);
            foreach (string line in page.InlineCode.Select(static code => code.Text).Concat(page.Blocks.Where(static block => block.Language is "" or "console" or "sh").SelectMany(static block => block.Code.Split('\n'))))
            {
                foreach (Match used in Command().Matches(line))
                {
                    string command = used.Groups["command"].Value;
                    if (!helps.TryGetValue(command, out string? help))
                    {
                        JtrProcess asked = await JtrProcess.Run("help", command);
                        helps.Add(command, help = asked.ExitCode == 0 ? asked.Output : "");
                    }

                    if (help.Length == 0)
                        wrong.Add($"{name}: there is no command '{command}' in '{line}'.");
                    wrong.AddRange(Option().Matches(used.Groups["rest"].Value).Select(static option => option.Value).Where(option => help.Length > 0 && !Regex.IsMatch(help, $"{option}(?![a-z-])")).Select(option => $"{name}: 'jtr {command}' has no option '{option}'."));
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(helps.Count > 20, $"The pages name {helps.Count} commands.");
    }

    [Fact]
    public async Task The_page_of_the_tool_lists_every_command_and_every_exit_code()
    {
        string page = await System.IO.File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "tool.md"), TestContext.Current.CancellationToken);
        string help = (await JtrProcess.Run("help")).Output.ReplaceLineEndings("\n");
        string[] commands = [.. ListedCommand().Matches(help.Split("Commands:\n")[1].Split("\n\n")[0]).Select(static command => command.Groups["name"].Value)];
        string[] codes = [.. ListedCode().Matches(help.Split("Exit codes:\n")[1]).Select(static code => code.Groups["code"].Value)];

        Assert.True(commands.Length > 25 && codes.Length == 7);
        Assert.All(commands, command => Assert.Matches($@"(?m)^\| `jtr {command}[ `]", page));
        Assert.All(codes, code => Assert.Matches($@"(?m)^\| {code} \| ", page));
    }

    // These pages are about other corpora, with seeds and tables of their own.
    private static bool IsOfAnotherProject(string name) =>
        name is "docs/your-own-corpus.md" or "docs/evidence-in-your-corpus.md" || s_otherProjects.Any(folder => name.StartsWith(folder, StringComparison.Ordinal));

    [GeneratedRegex("docs/[A-Za-z-]+\\.md(#[a-z0-9-]+)?")]
    private static partial Regex NamedPage();

    [GeneratedRegex("\"(?<id>JTR\\d{4})\"")]
    private static partial Regex DiagnosticId();

    [GeneratedRegex("(?<![\\w/.$-])(?:src|generators|tests|docs|samples|templates|seeds|\\.ci)/[\\w./-]*")]
    private static partial Regex RepositoryPath();

    [GeneratedRegex("(?<![\\w.])(?<type>[A-Z]\\w+)\\.(?<member>[A-Z]\\w+)(?!\\w|\\.[a-z])")]
    private static partial Regex Member();

    [GeneratedRegex("\\b(?:class|struct|record|enum|interface)\\s+(?:struct\\s+)?(?<name>[A-Z]\\w+)")]
    private static partial Regex DeclaredType();

    [GeneratedRegex("^[A-Z][A-Za-z]+(\\.[A-Z][A-Za-z]+)*$")]
    private static partial Regex TypeName();

    [GeneratedRegex("(?:^|[\\s(|$'])(?:jtr|dotnet run --project src/Jtr\\.Data\\.Cli --) (?<command>[a-z][a-z-]+)(?<rest>[^|#;]*)")]
    private static partial Regex Command();

    [GeneratedRegex("(?<![\\w-])--[a-z][a-z-]+")]
    private static partial Regex Option();

    [GeneratedRegex("(?m)^  (?<name>[a-z-]+)")]
    private static partial Regex ListedCommand();

    [GeneratedRegex("(?m)^  (?<code>\\d)  ")]
    private static partial Regex ListedCode();
}
