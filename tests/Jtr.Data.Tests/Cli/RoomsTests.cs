using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Jtr.Data.Tests.Cli;

/// <summary>Tests that each namespace of the tool uses only those below it.</summary>
public sealed partial class RoomsTests
{
    private static readonly string s_tool = Path.Combine(Repository.Root, "src", "Jtr.Data.Cli");

    // From the highest to the lowest.
    private static readonly string[] s_rooms = ["Commands", "Drawing", "Picturing", "Exporting", "Writing", "Comparing", "Linting", "Reading"];

    [Fact]
    public void No_namespace_uses_one_above_it()
    {
        Assert.Equal(
            s_rooms.Order(StringComparer.Ordinal),
            Directory.GetDirectories(s_tool).Select(static folder => Path.GetFileName(folder)).Where(static name => name is not ("bin" or "obj" or "Properties")).Order(StringComparer.Ordinal));
        int uses = 0;
        for (int room = 0; room < s_rooms.Length; room++)
        {
            foreach (string file in Directory.GetFiles(Path.Combine(s_tool, s_rooms[room]), "*.cs"))
            {
                foreach (Match use in Use().Matches(File.ReadAllText(file)))
                {
                    uses++;
                    Assert.True(Array.IndexOf(s_rooms, use.Groups["room"].Value) >= room, $"{s_rooms[room]}/{Path.GetFileName(file)} uses {use.Groups["room"].Value}.");
                }
            }
        }

        Assert.True(uses > s_rooms.Length);
    }

    // A using directive, and a qualified name.
    [GeneratedRegex(@"(?<!namespace )Jtr\.Data\.Cli\.(?<room>[A-Z]\w+)")]
    private static partial Regex Use();
}
