using System;

namespace Jtr.Corpora.Generators.Reading;

internal enum NodeKind : byte
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
/// <remarks>A struct of 16 bytes, because a large corpus has tens of millions.</remarks>
internal readonly struct SeedNode : IEquatable<SeedNode>
{
    // The text, the members or the items; null for an empty text and an empty list.
    private readonly object? _content;

    private SeedNode(NodeKind kind, int token, object? content)
    {
        Kind = kind;
        Token = token;
        _content = content;
    }

    public NodeKind Kind { get; init; }

    /// <summary>True if some of an object's members could not be read; otherwise, false.</summary>
    public bool IsDamaged { get; init; }

    public int Token { get; }

    /// <summary>Gets the text; the number as written; <c>true</c> or <c>false</c>.</summary>
    public string Text => _content as string ?? "";

    public EquatableArray<SeedMember> Members => new(_content as SeedMember[]);

    public EquatableArray<SeedNode> Items => new(_content as SeedNode[]);

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

    public static SeedNode Of(NodeKind kind, int token, string text = "") => new(kind, token, text);

    public static SeedNode OfMembers(int token, SeedMember[] members) => new(NodeKind.Object, token, members);

    public static SeedNode OfItems(int token, SeedNode[] items) => new(NodeKind.Array, token, items);

    public bool Equals(SeedNode other) =>
        Kind == other.Kind && IsDamaged == other.IsDamaged && Token == other.Token
        && (ReferenceEquals(_content, other._content) || (Text == other.Text && Members.Equals(other.Members) && Items.Equals(other.Items)));

    public override bool Equals(object? obj) => obj is SeedNode other && Equals(other);

    public override int GetHashCode() => unchecked((((((int)Kind * 31) + Token) * 31) + Text.GetHashCode()) * 31 + Members.GetHashCode() + Items.GetHashCode());
}

/// <summary>A property of an object. Names may repeat; the binder reports that.</summary>
internal readonly record struct SeedMember(string Name, int Token, SeedNode Value);
