namespace Jtr.Corpora.Generators.Reading;

internal enum NodeKind
{
    Object,
    Array,
    Text,
    Number,
    Boolean,
    Null,

    /// <summary>A cell of a CSV file: the record's property decides how its text is read; an empty cell is an absent value.</summary>
    Cell,

    /// <summary>A value that the reader has reported as an error. No later stage reports it again.</summary>
    Unreadable,
}

/// <summary>
/// A value of a seed, in any format. <see cref="Token"/> is the number of its token, counted from the start of the file: it gives the position of the node, and the node stays
/// equal when only white space changes.
/// </summary>
/// <param name="Text">The text; the number as written; <c>true</c> or <c>false</c>.</param>
internal sealed record SeedNode(NodeKind Kind, int Token, string Text, EquatableArray<SeedMember> Members, EquatableArray<SeedNode> Items)
{
    /// <summary>True if some of an object's members could not be read; otherwise, false.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>Gets a description of the node for messages.</summary>
    public string Described => Kind switch
    {
        NodeKind.Object => "an object",
        NodeKind.Array => "a list",
        NodeKind.Text => $"the text \"{Text}\"",
        NodeKind.Number => $"the number {Text}",
        NodeKind.Boolean => Text,
        NodeKind.Cell => $"the cell \"{Text}\"",
        _ => "null",
    };

    public static SeedNode Of(NodeKind kind, int token, string text = "") => new(kind, token, text, default, default);
}

/// <summary>A property of an object. Names may repeat; the binder reports that.</summary>
internal sealed record SeedMember(string Name, int Token, SeedNode Value);
