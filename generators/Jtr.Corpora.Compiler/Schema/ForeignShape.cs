namespace Jtr.Corpora.Generators.Schema;

/// <summary>A table, or a union of tables, of another assembly that a property refers to.</summary>
/// <param name="FullName">The record or the interface, as C# writes it.</param>
/// <param name="MetadataName">The same name as in metadata, by which its symbol is found again.</param>
/// <param name="Assembly">The name of the assembly.</param>
/// <param name="Rows">The name of the rows in messages: the name of the table, or of the union's table class.</param>
/// <param name="TableClass">The class that returns a row by its key, as C# writes it.</param>
internal sealed record ForeignShape(string FullName, string MetadataName, string Assembly, string Rows, string TableClass)
{
    /// <summary>Gets the name of the member of a data class that returns a row by its number; unique among the schema's foreign tables.</summary>
    public string Member { get; init; } = "";

    /// <summary>Gets the name of the column that maps the number of a row to the text of its key.</summary>
    public string KeysColumn => Member + "Keys";

    /// <summary>Gets the name of the method that returns the number of a row.</summary>
    public string NumberOf => "NumberOf" + Member;

    /// <summary>Gets the table as a message names it.</summary>
    public string Described => $"'{Rows}' of the assembly '{Assembly}'";
}
