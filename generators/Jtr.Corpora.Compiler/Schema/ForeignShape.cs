namespace Jtr.Corpora.Generators.Schema;

/// <summary>A table, or a union of tables, of another assembly that a property refers to.</summary>
/// <param name="FullName">The record or the interface, as C# writes it.</param>
/// <param name="MetadataName">The same as metadata has it, by which its symbol is found again.</param>
/// <param name="Assembly">The name of the assembly.</param>
/// <param name="Rows">What its rows are called in messages: the name of the table, or of the union's holder.</param>
/// <param name="Holder">The class that gives a row by its key, as C# writes it.</param>
internal sealed record ForeignShape(string FullName, string MetadataName, string Assembly, string Rows, string Holder)
{
    /// <summary>The member of a data class that gives a row by its number; another than any of the schema's other foreign tables has.</summary>
    public string Member { get; init; } = "";

    /// <summary>The column that says which text is the key of a numbered row.</summary>
    public string KeysColumn => Member + "Keys";

    /// <summary>The method that gives the number of a row.</summary>
    public string NumberOf => "NumberOf" + Member;

    /// <summary>The table as a message names it.</summary>
    public string Described => $"'{Rows}' of the assembly '{Assembly}'";
}
