namespace Jtr.Corpora.Generators.Reading;

internal enum NodeKind
{
    Object,
    Array,
    Text,
    Number,
    Truth,
    Null,
}

/// <summary>
/// A value of a seed's JSON. <see cref="Token"/> counts tokens from the start of the file, so that a node says where it stands and yet is equal to itself
/// when only white space has changed.
/// </summary>
/// <param name="Text">The text, the number as written, or <c>true</c> or <c>false</c>.</param>
internal sealed record SeedNode(NodeKind Kind, int Token, string Text, EquatableArray<SeedMember> Members, EquatableArray<SeedNode> Items)
{
    /// <summary>The node as a person would call it in an error.</summary>
    public string Described => Kind switch
    {
        NodeKind.Object => "an object",
        NodeKind.Array => "a list",
        NodeKind.Text => $"the text \"{Text}\"",
        NodeKind.Number => $"the number {Text}",
        NodeKind.Truth => Text,
        _ => "null",
    };
}

/// <summary>A property of an object; names may repeat, which is for the binder to say.</summary>
internal sealed record SeedMember(string Name, int Token, SeedNode Value);

/// <summary>A seed file that was read: no positions, so equal when its facts are equal.</summary>
/// <param name="File">The path below the seeds' folder, with slashes.</param>
/// <param name="Table">The table that the file's name or folder names.</param>
/// <param name="Root">Null when the file is not JSON.</param>
/// <param name="Malformed">What the JSON reader said, or null.</param>
internal sealed record SeedFile(string File, string Table, SeedNode? Root, string? Malformed)
{
    /// <summary>What stands for a file that could not be read at all.</summary>
    public static SeedFile Nothing(string file) => new(file, SeedReader.TableOf(file), null, null);
}
