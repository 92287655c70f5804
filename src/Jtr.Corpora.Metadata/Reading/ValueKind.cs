namespace Jtr.Corpora.Metadata.Reading;

/// <summary>The kind of value of a property.</summary>
internal enum ValueKind
{
    Boolean,
    Integer,
    Decimal,
    Text,
    Enum,
    Date,

    /// <summary>The key of a row of one table.</summary>
    Reference,

    /// <summary>The key of a row of any table whose record implements an interface.</summary>
    UnionReference,

    /// <summary>The key of a row of another assembly.</summary>
    ForeignReference,

    /// <summary>A record nested in the row.</summary>
    Value,
}
