using System;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Reflection;
using Jtr.Corpora.Schema;
using Xunit;

namespace Jtr.Data.Package.Tests;

/// <summary>Tests the statements of docs/your-own-corpus.md about the names of attributes.</summary>
public sealed class AttributeNamesTests
{
    [Fact]
    public void No_attribute_shares_a_name_with_System_ComponentModel_DataAnnotations()
    {
        string[] ours = Attributes(typeof(CorpusTableAttribute).Assembly, static name => name == "Jtr.Corpora.Schema");
        string[] annotations = Attributes(typeof(RequiredAttribute).Assembly, static name => name!.StartsWith("System.ComponentModel.DataAnnotations", StringComparison.Ordinal));

        Assert.Contains("IndexAttribute", ours);
        Assert.Contains("TableAttribute", annotations);
        Assert.Contains("KeyAttribute", annotations);
        Assert.Empty(ours.Intersect(annotations));
    }

    private static string[] Attributes(Assembly assembly, Func<string?, bool> isAsked) =>
        [.. assembly.GetExportedTypes().Where(type => typeof(Attribute).IsAssignableFrom(type) && isAsked(type.Namespace)).Select(static type => type.Name)];
}
