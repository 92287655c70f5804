using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Jtr.Data.Tests.Cli;

/// <summary>Tests that each namespace of the tool uses only those below it.</summary>
public sealed partial class NamespaceLayersTests
{
    private static readonly string s_tool = Path.Combine(Repository.Root, "src", "Jtr.Data.Cli");

    // The folders of the tool, one for each namespace, from the highest to the lowest.
    private static readonly string[] s_layers = ["Commands", "Drawing", "Picturing", "Exporting", "Writing", "Comparing", "Linting", "Reading"];

    [Fact]
    public void No_namespace_uses_a_higher_one()
    {
        Assert.Equal(
            s_layers.Order(StringComparer.Ordinal),
            Directory.GetDirectories(s_tool).Select(static folder => Path.GetFileName(folder)).Where(static name => name is not ("bin" or "obj" or "Properties")).Order(StringComparer.Ordinal));
        int uses = 0;
        for (int layer = 0; layer < s_layers.Length; layer++)
        {
            foreach (string file in Directory.GetFiles(Path.Combine(s_tool, s_layers[layer]), "*.cs"))
            {
                foreach (Match use in Use().Matches(File.ReadAllText(file)))
                {
                    uses++;
                    Assert.True(Array.IndexOf(s_layers, use.Groups["layer"].Value) >= layer, $"{s_layers[layer]}/{Path.GetFileName(file)} uses {use.Groups["layer"].Value}.");
                }
            }
        }

        Assert.True(uses > s_layers.Length, $"Found only {uses} uses.");
    }

    // A using directive, and a qualified name.
    [GeneratedRegex(@"(?<!namespace )Jtr\.Data\.Cli\.(?<layer>[A-Z]\w+)")]
    private static partial Regex Use();
}
