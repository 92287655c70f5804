namespace Jtr.Corpora.Exports.Layout;

/// <summary>The kind of value in a column of the flat layout.</summary>
internal enum ColumnKind
{
    /// <summary>A text in the project's own words, or a name.</summary>
    Text,

    /// <summary>A label of a vocabulary.</summary>
    EnumLabel,

    /// <summary>The key of a row.</summary>
    Key,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number as printed, with as many decimals as the text has.</summary>
    Decimal,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>The EDTF text of a date.</summary>
    Edtf,

    /// <summary>A day or null: never the first of a month for the whole month.</summary>
    Day,
}
