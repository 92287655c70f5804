namespace Jtr.Corpora.Exports.Layout;

/// <summary>What a column of the flat layout holds.</summary>
internal enum ColumnKind
{
    /// <summary>Words of the project's own, or a name.</summary>
    Text,

    /// <summary>A word of a vocabulary.</summary>
    Word,

    /// <summary>The key of a row.</summary>
    Key,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number as printed, with as many decimals as the text has.</summary>
    Decimal,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>The EDTF text of a date.</summary>
    Edtf,

    /// <summary>A day, or nothing: never the first of a month for the month.</summary>
    Day,
}
