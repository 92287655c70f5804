namespace Jtr.Corpora.Metadata.Reading;

/// <summary>What a property can hold.</summary>
internal enum ValueKind
{
    Truth,
    Integer,
    Decimal,
    Text,
    Word,
    Date,

    /// <summary>The key of a row of one table.</summary>
    Reference,

    /// <summary>The key of a row of any table whose record implements an interface.</summary>
    UnionReference,

    /// <summary>The key of a row of another assembly.</summary>
    ForeignReference,

    /// <summary>A record of its own within the row.</summary>
    Value,
}
