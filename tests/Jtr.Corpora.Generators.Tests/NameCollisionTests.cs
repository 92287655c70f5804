using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>
/// Declares each name that generated code uses as a name of the user's: a look-up, a step, a property, a table or a key. The name either works or gives a diagnostic of the generator,
/// and the compiler has nothing to report.
/// </summary>
public class NameCollisionTests
{
    private const string Head = "using System.Collections.Immutable; using Jtr.Corpora; using Jtr.Corpora.Schema; using Jtr.Edtf; using Toy;\nnamespace Odd;\n";

    // A record whose generated types have every kind of member: {0} is its name, {1} its table, {2} the members under test.
    private const string Record = """
        [CorpusTable("{1}")]
        public sealed partial record {0} : IRow
        {{
            public partial string Key {{ get; }}
            [Sorted(Throughout = true)] public partial EdtfDate? When {{ get; }}
            [Hierarchy, Index("ByWhole", Step = "PartOf", Below = true)] public partial {0}? Whole {{ get; }}
            [Inverse(nameof(Whole))] public partial Rows<{0}> Parts {{ get; }}
            [Index("ByBook", Step = "OfBook")] public partial ImmutableArray<Book> Books {{ get; }}
            [Index("ByKind", Step = "OfKind"), DefaultFilter(Genre.Poetry)] public partial Genre Kind {{ get; }}
            [ExcludedByDefault] public partial bool IsMinor {{ get; }}
            [Named, Searched(1)] public partial string? Title {{ get; }}
            public partial Size Size {{ get; }}
            {2}
        }}

        """;

    private static readonly INamedTypeSymbol[] s_types = Types();

    // The members that the record declares and that the compiler adds to every record.
    private static readonly string[] s_declared = [.. s_types.Where(static type => type.Name is "Odd" or "Object").SelectMany(static type => type.GetMembers()).Where(static member => !IsGenerated(member)).Select(static member => member.Name)];

    /// <summary>Gets what a name is used for, and the declaration: {0} is the name and {1} its number.</summary>
    public static TheoryData<string, string> LookUps => new()
    {
        { "look-up of an enumeration", "[Index(\"{0}\")] public partial Access Tested{1} {{ get; }}" },
        { "look-up of a row", "[Index(\"{0}\")] public partial Author? Tested{1} {{ get; }}" },
        { "step of an enumeration", "[Index(\"ByTested{1}\", Step = \"{0}\")] public partial Access Tested{1} {{ get; }}" },
        { "step of a row", "[Index(\"ByTested{1}\", Step = \"{0}\")] public partial Author? Tested{1} {{ get; }}" },
        { "step with the enumeration of another look-up", "[Index(\"ByTested{1}\", Step = \"{0}\")] public partial Genre Tested{1} {{ get; }}" },
        { "step with the record of another look-up", "[Index(\"ByTested{1}\", Step = \"{0}\")] public partial Odd? Tested{1} {{ get; }}" },
    };

    /// <inheritdoc cref="LookUps"/>
    public static TheoryData<string, string> Properties => new()
    {
        { "text", "public partial string @{0} {{ get; }}" },
        { "list", "public partial ImmutableArray<int> @{0} {{ get; }}" },
        { "list of rows", "public partial ImmutableArray<Author> @{0} {{ get; }}" },
        { "row", "public partial Author? @{0} {{ get; }}" },
        { "nested value", "public partial Size? @{0} {{ get; }}" },
        { "list of nested values", "public partial ImmutableArray<Note> @{0} {{ get; }}" },
        { "bool excluded by default", "[ExcludedByDefault] public partial bool @{0} {{ get; }}" },
        { "inverse", "[Inverse(nameof(Whole))] public partial Rows<Odd> @{0} {{ get; }}" },
    };

    [Theory]
    [MemberData(nameof(LookUps))]
    public void A_look_up_or_step_with_a_name_of_generated_code_compiles_or_has_a_diagnostic(string use, string declaration) =>
        AssertCompiles(use, NamesOf("Odds", "OddQuery", "OddsData", "Object"), names => Odd(names, declaration));

    /// <remarks>A property that the record has already is an error of the declaration.</remarks>
    [Theory]
    [MemberData(nameof(Properties))]
    public void A_property_with_a_name_of_generated_code_compiles_or_has_a_diagnostic(string use, string declaration) =>
        AssertCompiles(use, [.. NamesOf("Odd", "OddsData").Except([.. s_declared, "Odd"])], names => Odd(names, declaration));

    [Fact]
    public void A_table_with_a_name_of_generated_code_compiles_or_has_a_diagnostic() =>
        AssertCompiles("table", [.. NamesOf("Odd", "Odds", "OddQuery", "OddsData").Except(s_declared)], static names =>
            string.Concat(names.Select(Kebab).OfType<string>().Select(static (table, number) => Format(Record, $"Odd{number}", table, ""))));

    [Fact]
    public void A_record_with_a_name_of_generated_code_compiles_or_has_a_diagnostic() =>
        AssertCompiles("record", [.. NamesOf("Odd", "OddQuery", "OddsData").Except(s_declared)], static names =>
            string.Concat(names.Select(static (name, number) => Format(Record, "@" + name, Table(number), ""))));

    [Fact]
    public void A_query_root_with_a_name_of_generated_code_compiles_or_has_a_diagnostic() =>
        AssertCompiles("query root", NamesOf("Odds", "OddQuery"), static names =>
            Odd([], "") + string.Concat(names.Select(static name => Format("[QueryRoot(typeof(Odd))] public static partial class @{0};\n", name))));

    [Theory]
    [InlineData("[JsonContext] public sealed partial class {0} : RowJsonContext;", "Default Expanded Find")]
    [InlineData("[Union(\"{0}\")] public partial interface IOdd : IRow {{ [Named] string Name {{ get; }} }} [CorpusTable(\"ones\")] public sealed partial record One : IOdd {{ public partial string Key {{ get; }} public partial string Name {{ get; }} }}", "All Count Get Find TryGet Row NumberOf NumberOfKey Named TryNamed")]
    public void A_class_with_the_name_of_a_member_generated_into_it_has_a_diagnostic(string declaration, string names)
    {
        foreach (string name in names.Split(' '))
        {
            var driver = new ToyDriver();
            if (declaration.Contains("\"ones\"", StringComparison.Ordinal))
                driver.Seeds["ones.json"] = "[]";
            (ImmutableArray<Diagnostic> own, Diagnostic[] errors) = Compile(driver, Head + Format(declaration, name));
            AssertTaken(name, own, errors);
        }
    }

    [Fact]
    public void A_corpus_class_named_Search_has_a_diagnostic()
    {
        SyntaxTree library = ToyDriver.Compilation.SyntaxTrees.Single(static tree => tree.ToString().Contains("class Catalogue", StringComparison.Ordinal));
        SyntaxTree renamed = library.WithChangedText(SourceText.From(library.ToString().Replace("class Catalogue", "class Search", StringComparison.Ordinal)));
        (ImmutableArray<Diagnostic> own, Diagnostic[] errors) = Compile(new ToyDriver(), ToyDriver.Compilation.ReplaceSyntaxTree(library, renamed));
        AssertTaken("Search", own, errors);
    }

    private static void AssertTaken(string name, ImmutableArray<Diagnostic> own, Diagnostic[] errors)
    {
        Diagnostic diagnostic = Assert.Single(own, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(("JTR0058", $"'{name}' is the name of a member that the generator writes into '{name}': rename it"), (diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Empty(errors);
    }

    [Fact]
    public void A_key_with_a_name_of_generated_code_compiles_or_has_a_diagnostic()
    {
        string[] keys = [.. NamesOf("Odd", "Odds", "OddQuery", "OddsData", "Object").Select(Kebab).OfType<string>().Distinct()];
        var driver = new ToyDriver();
        driver.Seeds["odds.json"] = $"[{string.Join(",\n", keys.Select(key => $$"""{ "key": "{{key}}", "books": [], "kind": "poetry", "isMinor": false, "size": { "height": 1 } }"""))}]";
        (ImmutableArray<Diagnostic> own, Diagnostic[] errors) = Compile(driver, Head + Odd([], ""));
        Assert.All(own, diagnostic => Assert.Equal("JTR0010", diagnostic.Id));
        Assert.Empty(errors);
    }

    /// <summary>Returns the record with a member for each name.</summary>
    private static string Odd(string[] names, string member) =>
        Format(Record, "Odd", "odds", string.Join("\n    ", names.Select((name, number) => Format(member, name, number.ToString(CultureInfo.InvariantCulture)))));

    private static string Format(string format, params string[] arguments) => string.Format(CultureInfo.InvariantCulture, format, arguments);

    /// <param name="declare">Returns the declarations for the names.</param>
    private static void AssertCompiles(string use, string[] names, Func<string[], string> declare)
    {
        Assert.True(names.Length > 20, string.Join(" ", names));
        (ImmutableArray<Diagnostic> own, Diagnostic[] errors) = Compile(new ToyDriver(), Head + declare(names));
        Assert.True(errors.Length == 0, $"{use}\n{string.Join("\n", errors.Take(30).Select(static error => error.ToString()))}");
        Assert.NotEmpty(own);
        Assert.All(own, diagnostic => Assert.True(diagnostic.Id is "JTR0013" or "JTR0058" or "JTR0059" or "JTR0060" or "JTR0062" or "JTR0063" or "JTR0066", $"{use}: {diagnostic}"));
    }

    private static (ImmutableArray<Diagnostic> Own, Diagnostic[] Errors) Compile(ToyDriver driver, string source) => Compile(driver, ToyDriver.CompilationWith(source, "odd.cs"));

    private static (ImmutableArray<Diagnostic> Own, Diagnostic[] Errors) Compile(ToyDriver driver, CSharpCompilation compilation)
    {
        GeneratorDriver run = driver.Driver().RunGeneratorsAndUpdateCompilation(compilation, out Compilation compiled, out _, TestContext.Current.CancellationToken);
        GeneratorRunResult result = run.GetRunResult().Results[0];
        Assert.Null(result.Exception);

        // A JSON context that is rejected has no constructor.
        return (result.Diagnostics, [.. compiled.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id is not ("CS0534" or "CS7036"))]);
    }

    /// <summary>Returns the types that are generated for a record, the record and object.</summary>
    private static INamedTypeSymbol[] Types()
    {
        string source = Head + Odd([], "");
        new ToyDriver().Driver().RunGeneratorsAndUpdateCompilation(ToyDriver.CompilationWith(source, "odd.cs"), out Compilation compiled, out _);
        return [.. compiled.GetSymbolsWithName(static name => name.StartsWith("Odd", StringComparison.Ordinal), SymbolFilter.Type).OfType<INamedTypeSymbol>(), compiled.GetSpecialType(SpecialType.System_Object)];
    }

    /// <summary>Returns the names of some of these types and of their members.</summary>
    private static string[] NamesOf(params string[] types) =>
    [
        .. s_types.Where(type => types.Contains(type.Name)).SelectMany(static type => type.GetMembers().Where(static member => member is not IMethodSymbol { MethodKind: not MethodKind.Ordinary }).Select(static member => member.Name).Prepend(type.Name))
            .Where(static name => SyntaxFacts.IsValidIdentifier(name)).Distinct().Order(StringComparer.Ordinal),
    ];

    private static bool IsGenerated(ISymbol member) => member.DeclaringSyntaxReferences.Any(static reference => reference.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)) && member is not IPropertySymbol;

    private static string Table(int number) => "odd-" + string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0'))) + "-rows";

    /// <summary>Returns the key or table name that converts to an identifier; null if none does.</summary>
    private static string? Kebab(string name)
    {
        var kebab = new StringBuilder();
        foreach (char letter in name)
        {
            if (!char.IsAsciiLetterOrDigit(letter))
                return null;
            if (char.IsUpper(letter) && kebab.Length > 0)
                kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }
}
