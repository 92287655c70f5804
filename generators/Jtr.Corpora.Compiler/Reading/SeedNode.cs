namespace Jtr.Corpora.Generators.Reading;

internal enum NodeKind
{
    Object,
    Array,
    Text,
    Number,
    Truth,
    Null,

    /// <summary>A cell of a CSV file: its text is what the record's property says that it is, and an empty one is nothing.</summary>
    Cell,

    /// <summary>Something that the reader has already objected to. Nobody else objects to it again.</summary>
    Unreadable,
}

/// <summary>
/// A value of a seed, whichever format it is written in. <see cref="Token"/> counts tokens from the start of the file, so that a node says where it stands and yet is
/// equal to itself when only white space has changed.
/// </summary>
/// <param name="Text">The text, the number as written, or <c>true</c> or <c>false</c>.</param>
internal sealed record SeedNode(NodeKind Kind, int Token, string Text, EquatableArray<SeedMember> Members, EquatableArray<SeedNode> Items)
{
    /// <summary>Whether some of an object's members could not be read.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>The node as a person would call it in an error.</summary>
    public string Described => Kind switch
    {
        NodeKind.Object => "an object",
        NodeKind.Array => "a list",
        NodeKind.Text => $"the text \"{Text}\"",
        NodeKind.Number => $"the number {Text}",
        NodeKind.Truth => Text,
        NodeKind.Cell => $"the cell \"{Text}\"",
        _ => "null",
    };

    public static SeedNode Of(NodeKind kind, int token, string text = "") => new(kind, token, text, default, default);
}

/// <summary>A property of an object; names may repeat, which is for the binder to say.</summary>
internal sealed record SeedMember(string Name, int Token, SeedNode Value);
