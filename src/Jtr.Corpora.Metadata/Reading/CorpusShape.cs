using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Metadata.Reading;

/// <summary>The shape of a compiled corpus without its rows: everything that records, attributes and documentation declare.</summary>
/// <param name="Stamp">Version and fingerprint; null if the assembly has no class for them.</param>
/// <param name="Tables">The tables by name.</param>
/// <param name="Values">The values within rows, by name.</param>
/// <param name="Vocabularies">The enumerations that a property uses, by name.</param>
/// <param name="Unions">The unions, by the name of their table class.</param>
/// <param name="Foreign">The tables of other assemblies that a property refers to, by full name.</param>
internal sealed record CorpusShape(
    CorpusStamp? Stamp,
    IReadOnlyList<TableShape> Tables,
    IReadOnlyList<RecordShape> Values,
    IReadOnlyList<Vocabulary> Vocabularies,
    IReadOnlyList<UnionShape> Unions,
    IReadOnlyList<ForeignTable> Foreign)
{
    /// <summary>Gets the assembly that the corpus is compiled into.</summary>
    public CorpusAssembly Assembly { get; init; } = new("", "0.0.0", "", "");

    /// <summary>Returns the table with a name; null if there is none.</summary>
    public TableShape? TableNamed(string name) => Tables.FirstOrDefault(table => table.Name == name);

    public TableShape TableOf(string record) => Tables.First(table => table.Record.FullName == record);

    public RecordShape ValueOf(string record) => Values.First(value => value.FullName == record);

    public Vocabulary VocabularyOf(string enumeration) => Vocabularies.First(vocabulary => vocabulary.FullName == enumeration);

    public ForeignTable ForeignOf(string type) => Foreign.First(table => table.FullName == type);

    public UnionShape UnionOf(string type) => Unions.First(union => union.FullName == type);
}
