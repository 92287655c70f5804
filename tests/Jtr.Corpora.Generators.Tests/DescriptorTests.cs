extern alias generators;

using System;
using System.IO;
using System.Linq;
using System.Reflection;
using generators::Jtr.Corpora.Generators;
using generators::Jtr.Corpora.Generators.Diagnostics;
using generators::Jtr.Corpora.Generators.Reporting;
using Microsoft.CodeAnalysis;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>Tests that every diagnostic is produced by a test, is in the release tracking file, and is documented at its help link.</summary>
public class DescriptorTests
{
    private static readonly DiagnosticDescriptor[] s_descriptors =
        [.. typeof(Descriptors).GetFields().Select(field => ((Descriptor)field.GetValue(null)!).ToRoslyn(""))];

    public static TheoryData<string> Ids => [.. s_descriptors.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_descriptor_is_explained_at_the_anchor_that_its_link_names(string id)
    {
        DiagnosticDescriptor descriptor = Assert.Single(s_descriptors, descriptor => descriptor.Id == id);
        string[] link = descriptor.HelpLinkUri.Split('#');
        string[] page = File.ReadAllLines(Path.Combine(Repository.Root, link[0]));
        int heading = Array.FindIndex(page, line => line.StartsWith("## ", StringComparison.Ordinal) && string.Equals(line[3..], link[1], StringComparison.OrdinalIgnoreCase));
        Assert.True(heading >= 0, $"{link[0]} has no section {link[1]}");
        Assert.StartsWith($"**{descriptor.Title}.**", page[heading + 1], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_descriptor_is_in_the_release_tracking_file(string id)
    {
        DiagnosticDescriptor descriptor = Assert.Single(s_descriptors, descriptor => descriptor.Id == id);
        string[] tracked = File.ReadAllLines(Path.Combine(Repository.Root, "generators", "Jtr.Corpora.Generators", "AnalyzerReleases.Unshipped.md"));
        Assert.Contains($"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}", tracked);
    }

    [Fact]
    public void The_release_tracking_file_lists_nothing_else()
    {
        string[] tracked = File.ReadAllLines(Path.Combine(Repository.Root, "generators", "Jtr.Corpora.Generators", "AnalyzerReleases.Unshipped.md"));
        Assert.Equal(s_descriptors.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal), tracked.Where(line => line.StartsWith("JTR", StringComparison.Ordinal)).Select(line => line[..7]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_descriptor_is_reported_by_a_test()
    {
        string[] fired =
        [
            .. new[] { typeof(DiagnosticTests), typeof(FormatTests), typeof(ForeignReferenceTests), typeof(SchemaDiagnosticTests) }.SelectMany(type => type.GetMethods())
                .SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>())
                .SelectMany(data => data.Data.OfType<string>()),

            .. SchemaDiagnosticTests.Mistakes.Select(row => row.Data.Item1),

            // Produced by tests that do not list ids: A_table_without_seeds_…, A_seed_that_cannot_be_read_…, A_language_version_that_is_too_old_…, A_runtime_with_another_layout_….
            "JTR0013", "JTR0014", "JTR0090", "JTR0091", "JTR0099",

            // A_file_that_is_read_in_another_encoding_…, A_hundred_errors_of_a_file_…, A_list_or_a_nested_value_…, A_table_with_more_named_members_…, A_table_of_more_than_5000_rows_….
            "JTR0022", "JTR0025", "JTR0026", "JTR0027", "JTR0033",
        ];
        Assert.All(s_descriptors, descriptor => Assert.Contains(descriptor.Id, fired));
    }

    [Fact]
    public void Stage_Run_returns_the_fallback_and_the_failure_of_a_stage()
    {
        Stage<string> stage = Stage.Run("fallback", string () => throw new InvalidOperationException("what happened"));
        Assert.Equal(("fallback", "what happened"), (stage.Result, stage.Failure));
        Assert.Throws<OperationCanceledException>(() => Stage.Run("fallback", string () => throw new OperationCanceledException()));
    }
}
