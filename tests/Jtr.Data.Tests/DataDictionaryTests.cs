using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Jtr.Data.Tests;

/// <summary>The data dictionary says what the records say: it is derived from them and their documentation.</summary>
public partial class DataDictionaryTests
{
    private static readonly Assembly s_assembly = typeof(Events).Assembly;
    private static readonly NullabilityInfoContext s_nullability = new();

    private static readonly Dictionary<string, XElement> s_documentation = new[] { "Jtr.Data.xml", "Jtr.Corpora.xml" }
        .SelectMany(static file => XDocument.Load(Path.Combine(AppContext.BaseDirectory, file)).Descendants("member"))
        .Where(static member => member.Element("summary") is not null || member.Element("inheritdoc") is not null)
        .DistinctBy(static member => (string)member.Attribute("name")!)
        .ToDictionary(static member => (string)member.Attribute("name")!);

    /// <summary>The table of each record that is a row of one; that of the withdrawn keys may have no rows.</summary>
    private static readonly Dictionary<Type, string> s_tables = Facts.All.Concat<IRow>(Passages.All)
        .Select(static row => (Type: row.GetType(), row.Table)).Append((Type: typeof(Withdrawal), Table: "withdrawn")).Distinct().ToDictionary(static row => row.Type, static row => row.Table);

    [Fact]
    public void The_data_dictionary_is_current()
    {
        Type[] records = [.. s_assembly.GetExportedTypes().Where(static type => type.IsClass && typeof(IRecord).IsAssignableFrom(type)).OrderBy(static type => type.Name, StringComparer.Ordinal)];
        Type[] vocabularies = [.. records.SelectMany(Properties).Select(static property => Bare(property.PropertyType)).Where(static type => type.IsEnum).Distinct().OrderBy(static type => type.Name, StringComparer.Ordinal)];

        var page = new StringBuilder();
        page.Append("""
            # Data dictionary

            Every table, property and word of the corpus. Derived from the records of `src/Jtr.Data/Model` and their documentation; a test keeps it current.

            - **Offsets** are Unicode code points from the start of the source's file, decoded as UTF-8 exactly as stored: 0-based, the end exclusive. They are not the UTF-16 units of a
              .NET string; in the five texts of this corpus the two are equal, and a test says when they no longer are.
            - **Digests** are the first eight bytes of the SHA-256 of a span's UTF-8, as 16 lower-case hexadecimal digits.
            - **Dates** are EDTF, see [edtf.md](edtf.md). **Keys** are lower-case ASCII words joined by hyphens, and permanent.
            - Names are those of the JSON under `seeds/`; in C# they begin with a capital. A property that is *optional* is left out of the JSON when it has no value, and null in C#;
              a list may be left out when it is empty, and is never null.


            """);

        page.Append("## Tables\n\n");
        foreach (Type record in records.Where(s_tables.ContainsKey).OrderBy(static type => s_tables[type], StringComparer.Ordinal))
            Describe(page, record, "### " + s_tables[record] + "\n\n`" + record.Name + "`. ");
        page.Append("## Values within rows\n\n");
        foreach (Type record in records.Where(static type => !s_tables.ContainsKey(type)))
            Describe(page, record, "### " + record.Name + "\n\n");
        page.Append("## Vocabularies\n\n");
        foreach (Type vocabulary in vocabularies)
        {
            page.Append(CultureInfo.InvariantCulture, $"### {vocabulary.Name}\n\n{Summary("T:" + vocabulary.FullName)}\n\n| word | meaning |\n|---|---|\n");
            foreach (FieldInfo word in vocabulary.GetFields(BindingFlags.Public | BindingFlags.Static))
                page.Append(CultureInfo.InvariantCulture, $"| `{Kebab(word.Name)}` | {Summary("F:" + vocabulary.FullName + "." + word.Name)} |\n");
            page.Append('\n');
        }

        DerivedPage.Check("docs/data-dictionary.md", page.ToString().ReplaceLineEndings("\n").TrimEnd('\n') + "\n");
    }

    private static void Describe(StringBuilder page, Type record, string heading)
    {
        page.Append(heading).Append(Summary("T:" + record.FullName)).Append("\n\n| property | type | | meaning |\n|---|---|---|---|\n");
        foreach (PropertyInfo property in Properties(record))
            page.Append(CultureInfo.InvariantCulture, $"| `{Camel(property.Name)}` | {TypeOf(property.PropertyType)} | {(IsOptional(property) ? "optional" : "")} | {Summary(property)} |\n");
        page.Append('\n');
    }

    private static IEnumerable<PropertyInfo> Properties(Type record) =>
        record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.Name is not (nameof(IRow.Table) or nameof(IFact.When) or nameof(IFact.IsPeripheral) or nameof(Measure.Range)));

    private static bool IsOptional(PropertyInfo property) => Nullable.GetUnderlyingType(property.PropertyType) is not null
        || (!property.PropertyType.IsValueType && s_nullability.Create(property).ReadState == NullabilityState.Nullable);

    /// <summary>The type without what makes it nullable or a list.</summary>
    private static Type Bare(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsGenericType ? type.GetGenericArguments()[0] : type;
    }

    private static string TypeOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return "list of " + TypeOf(Bare(type));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Rows<>))
            return "view of " + s_tables[Bare(type)] + "; not in JSON";
        if (s_tables.TryGetValue(type, out string? table))
            return $"key of [{table}](#{table})";
        return type switch
        {
            _ when type.IsEnum || (type.IsClass && typeof(IRecord).IsAssignableFrom(type)) => $"[{type.Name}](#{type.Name.ToLowerInvariant()})",
            _ when type == typeof(IEntity) => "key of an entity: " + Tables(typeof(IEntity)),
            _ when type == typeof(IFact) => "key of any fact",
            _ when type == typeof(string) => "text",
            _ when type == typeof(int) => "integer",
            _ when type == typeof(decimal) => "number",
            _ when type == typeof(EdtfDate) => "date",
            _ => throw new NotSupportedException($"The dictionary has no word for {type}."),
        };
    }

    private static string Tables(Type union) =>
        string.Join(", ", s_tables.Where(table => union.IsAssignableFrom(table.Key)).Select(static table => table.Value).Order(StringComparer.Ordinal));

    private static string Summary(PropertyInfo property)
    {
        IEnumerable<Type> declaring = property.DeclaringType!.GetInterfaces().Prepend(property.DeclaringType!);
        foreach (Type type in declaring)
        {
            if (s_documentation.TryGetValue($"P:{type.FullName}.{property.Name}", out XElement? member) && member.Element("summary") is { } summary)
                return Markdown(summary);
        }

        throw new InvalidOperationException($"{property.DeclaringType}.{property.Name} has no documentation.");
    }

    private static string Summary(string member) => Markdown(s_documentation[member].Element("summary")!);

    private static string Markdown(XElement summary)
    {
        var text = new StringBuilder();
        foreach (XNode node in summary.Nodes())
        {
            text.Append(node switch
            {
                XElement { Name.LocalName: "see" } see => "`" + ((string)see.Attribute("cref")!).Split('.')[^1] + "`",
                XElement { Name.LocalName: "c" } code => "`" + code.Value + "`",
                XText words => words.Value,
                _ => throw new NotSupportedException($"The dictionary has no form for {node}."),
            });
        }

        return Blank().Replace(text.ToString(), " ").Trim().Replace("|", "\\|", StringComparison.Ordinal);
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Kebab(string name) => Inner().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Inner();
}
