using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>Tests that a compiled corpus returns the values of its seeds, including the limits of every type and missing values. Each corpus is compiled, loaded and read.</summary>
public class FidelityTests
{
    private const int Tables = 12;

    private static readonly (string Property, string Type, string[] Values)[] s_columns =
    [
        ("Byte", "byte?", ["0", "1", "254", "255"]),
        ("Short", "short?", ["-32768", "-32767", "-1", "0", "1", "32767"]),
        ("Int", "int?", ["-2147483648", "-2147483647", "-1", "0", "1", "2147483646", "2147483647"]),
        ("Long", "long?", ["-9223372036854775808", "-9223372036854775807", "-4294967296", "-1", "0", "1", "4294967296", "9223372036854775806", "9223372036854775807"]),
        ("Decimal", "decimal?", ["79228162514264337593543950335", "-79228162514264337593543950335", "0.0000000000000000000000000001", "1e28", "1E-28", "-0.0", "0e5", "12.50", "1.5e+3", "7922816251426433759354395033.5"]),
        ("Odd", "Odd?", ["\"lowest\"", "\"minus-one\"", "\"nought\"", "\"highest\""]),
        ("Small", "Small?", ["\"low\"", "\"high\""]),
    ];

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Values_at_the_limits_of_their_types_round_trip(int seed, bool checkOverflow)
    {
        var random = new Random(seed);
        var source = new StringBuilder("using System.Collections.Immutable; using Jtr.Corpora.Schema;\nnamespace Odd;\npublic enum Odd { Nought, Lowest = int.MinValue, MinusOne = -1, Highest = int.MaxValue }\npublic enum Small : sbyte { Low = -128, High = 127 }\n");
        ToyDriver driver = new();
        driver.Seeds.Clear();
        var rows = new List<(string Record, string TableClass, string Key, Dictionary<string, string> Values)>();
        for (int table = 0; table < Tables; table++)
        {
            string record = "Row" + table.ToString(CultureInfo.InvariantCulture), name = "rows" + table.ToString(CultureInfo.InvariantCulture), tableClass = "Rows" + table.ToString(CultureInfo.InvariantCulture);
            source.Append(CultureInfo.InvariantCulture, $"[CorpusTable(\"{name}\")] public sealed partial record {record} {{ public partial string Key {{ get; }} ");
            foreach ((string property, string type, _) in s_columns)
                source.Append(CultureInfo.InvariantCulture, $"public partial {type} {property} {{ get; }} public partial ImmutableArray<{type.TrimEnd('?')}> {property}List {{ get; }} ");
            source.Append("}\n");

            // A random part of the values of each column, so that the minimum and maximum differ between tables; the first table has all values.
            Dictionary<string, string[]> some = s_columns.ToDictionary(column => column.Property, column => table == 0 ? column.Values : [.. column.Values.Where(_ => random.Next(2) == 0)]);
            var seeds = new List<string>();
            for (int row = 0; row < 12; row++)
            {
                Dictionary<string, string> values = s_columns.Where(column => some[column.Property].Length > row || (some[column.Property].Length > 0 && random.Next(3) == 0))
                    .ToDictionary(column => column.Property, column => some[column.Property][row % some[column.Property].Length]);
                string key = "key-" + (char)('a' + row);
                rows.Add((record, tableClass, key, values));
                seeds.Add($"{{ \"key\": \"{key}\"{string.Concat(values.Select(value => $", \"{char.ToLowerInvariant(value.Key[0])}{value.Key[1..]}\": {value.Value}, \"{char.ToLowerInvariant(value.Key[0])}{value.Key[1..]}List\": [{value.Value}]"))} }}");
            }

            driver.Seeds[name + ".json"] = "[" + string.Join(",\n", seeds) + "]";
        }

        CSharpCompilation compilation = ToyDriver.Compilation.RemoveAllSyntaxTrees()
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(source.ToString(), new CSharpParseOptions(LanguageVersion.Preview), "odd.cs", cancellationToken: TestContext.Current.CancellationToken));
        compilation = compilation.WithOptions(compilation.Options.WithOverflowChecks(checkOverflow));
        driver.Driver().RunGeneratorsAndUpdateCompilation(compilation, out Compilation compiled, out var own, TestContext.Current.CancellationToken);
        Assert.Empty(own.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        using var image = new MemoryStream();
        Assert.Empty(compiled.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        image.Position = 0;
        var context = new AssemblyLoadContext("odd", isCollectible: true);
        Assembly assembly = context.LoadFromStream(image);
        foreach ((string record, string tableClass, string key, Dictionary<string, string> values) in rows)
        {
            object row = assembly.GetType("Odd." + tableClass)!.GetMethod("Get")!.Invoke(null, [key])!;
            foreach ((string property, string type, _) in s_columns)
            {
                object? found = row.GetType().GetProperty(property)!.GetValue(row);
                object? expected = values.TryGetValue(property, out string? text) ? Expected(assembly, type, text) : null;
                Assert.True(Equals(expected, found), $"{record}.{property} of {key} is {found ?? "null"}, not {expected ?? "null"}.");
                object[] list = [.. ((System.Collections.IEnumerable)row.GetType().GetProperty(property + "List")!.GetValue(row)!).Cast<object>()];
                Assert.Equal(expected is null ? [] : [expected], list);
            }
        }

        context.Unload();
    }

    private static object Expected(Assembly assembly, string type, string text) => type switch
    {
        "byte?" => byte.Parse(text, CultureInfo.InvariantCulture),
        "short?" => short.Parse(text, CultureInfo.InvariantCulture),
        "int?" => int.Parse(text, CultureInfo.InvariantCulture),
        "long?" => long.Parse(text, CultureInfo.InvariantCulture),
        "decimal?" => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
        _ => Enum.Parse(assembly.GetType("Odd." + type.TrimEnd('?'))!, text.Trim('"').Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
    };
}
