using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Diagnostics;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>What a property can hold.</summary>
internal enum ValueKind
{
    Truth,
    Integer,
    Decimal,
    Text,
    Word,
    Date,
    Reference,
    UnionReference,

    /// <summary>The key of a row of another assembly: of one of its tables, or of one of its unions.</summary>
    ForeignReference,
    Value,
}

/// <summary>The type of a property: its kind, the C# name, and for enumerations, references and nested values the full name of what it names.</summary>
internal sealed record TypeShape(ValueKind Kind, string CSharpName, string Target);

/// <summary>A reverse index that a property asks for.</summary>
/// <param name="Name">The name of the look-up.</param>
/// <param name="Through">A reference of the referred row that is indexed instead of it; null where the row itself is.</param>
/// <param name="Step">The name of the query's step.</param>
/// <param name="IsBelow">Whether the step keeps rows too that refer to a row below the given one.</param>
internal sealed record IndexShape(string Name, string? Through, string Step, bool IsBelow);

/// <summary>A step of a query that the project writes itself.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Parameters">The parameters as C# declares them.</param>
/// <param name="Arguments">The parameters' names, as arguments.</param>
/// <param name="Types">The parameters' types, as a reference in documentation has them.</param>
internal sealed record StepShape(string Name, string Parameters, string Arguments, string Types);

/// <summary>What a derived truth says: that every value at the end of a path is one word.</summary>
internal sealed record EveryShape(string Path, string Word);

/// <summary>What a derived date is: another property's, else the first at the end of a path, unless a truth holds.</summary>
internal sealed record DateElseShape(string Date, string Path, string? Unless);

internal sealed record PropertyShape(
    string Name,
    TypeShape Type,
    bool IsList,
    bool IsNullable,
    bool IsKey,
    bool IsSorted,
    bool IsThroughout,
    bool IsHierarchy,
    bool IsNotEmpty,
    bool IsDistinct,
    string? InverseOf,
    string? InverseOrder,
    EveryShape? Every,
    EquatableArray<IndexShape> Indexes)
{
    /// <summary>The name in JSON.</summary>
    public string JsonName { get; } = JsonNameOf(Name);

    public static string JsonNameOf(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>Whether the text is a name of its row.</summary>
    public bool IsNamed { get; init; }

    /// <summary>The property beside a name that says what kind of form it is; null for a canonical name.</summary>
    public string? NameKind { get; init; }

    /// <summary>What kind of form every value is; null where a property beside it says, or where it is a canonical name.</summary>
    public int? NamedAs { get; init; }

    /// <summary>Whether a query leaves out the rows of which this is true until it is asked for them.</summary>
    public bool IsExcludedByDefault { get; init; }

    /// <summary>The values that a query yields as long as no step asks for others, a bit for each; 0 where it yields all.</summary>
    public ulong DefaultWords { get; init; }

    /// <summary>As how many words a word of the text counts in a search; 0 where the text is not searched.</summary>
    public int SearchWeight { get; init; }

    /// <summary>The dates of which it is the first that there is; null for every other property.</summary>
    public DateElseShape? DateElse { get; init; }

    /// <summary>Whether it follows from other rows and values, and so has no JSON.</summary>
    public bool IsDerived => InverseOf is not null || Every is not null || DateElse is not null;

    /// <summary>Whether a row may leave it out.</summary>
    public bool IsOptional => IsNullable || IsList || IsDerived;
}

/// <summary>A property that is refused.</summary>
/// <param name="Half">Its other half, which gives the default of its type; null where none would compile.</param>
internal sealed record StubShape(string Name, string? Half);

/// <summary>A type that cannot be a table or a value, and what is written for it all the same, so that one mistake is one error.</summary>
/// <param name="Table">The table that it would have been; empty for a value.</param>
/// <param name="Heads">The heads of its other part and of those that this is nested in; none where nothing can be written.</param>
/// <param name="Members">The members of that part, each on a line.</param>
internal sealed record RefusedShape(string FullName, string Namespace, string Name, string Table, EquatableArray<string> Heads, EquatableArray<string> Members);

/// <summary>The span that a record has, by the names of its properties; without a start, the extent from 0 to a length.</summary>
internal sealed record SpanShape(string? Start, string End, string? Within, bool IsDisjoint);

/// <summary>A partial record: a table's row, or a value nested in one.</summary>
internal sealed record RecordShape(string FullName, string Namespace, string Name, string Accessibility, SpanShape? Span, EquatableArray<PropertyShape> Properties)
{
    /// <summary>The properties that are refused, which are neither columns nor unknown.</summary>
    public EquatableArray<StubShape> Stubs { get; init; }

    /// <summary>Whether the declaration itself names the interface that its other half implements.</summary>
    public bool NamesInterface { get; init; } = true;

    /// <summary>Whether the declaration prints itself.</summary>
    public bool WritesToString { get; init; }

    /// <summary>Whether the declaration names a converter of System.Text.Json itself.</summary>
    public bool NamesJson { get; init; }

    /// <summary>Whether the declaration names a type converter itself.</summary>
    public bool NamesText { get; init; }

    public bool HasStub(string property) => Stubs.Any(stub => stub.Name == property);

    /// <summary>The numbers of the properties, by their names in JSON: the order of the fingerprint.</summary>
    public EquatableArray<int> ByJsonName { get; } = Enumerable.Range(0, Properties.Count).OrderBy(i => Properties[i].JsonName, System.StringComparer.Ordinal).ToEquatable();

    /// <summary>The date by which its rows are sorted in time; null in a record that has none.</summary>
    public PropertyShape? SortedBy => Properties.FirstOrDefault(property => property.IsSorted);

    public int IndexOf(string property)
    {
        for (int i = 0; i < Properties.Count; i++)
        {
            if (Properties[i].Name == property)
                return i;
        }

        return -1;
    }
}

/// <summary>An enumeration and its words: the kebab-case form of each member, with its value.</summary>
internal sealed record EnumShape(string FullName, EquatableArray<WordShape> Words)
{
    /// <summary>Whether a choice of its values fits in 64 bits.</summary>
    public bool FitsWordSet => Words.All(word => word.Value is >= 0 and < 64);

    public string WordOf(long value) => Words.First(word => word.Value == value).Word;
}

internal sealed record WordShape(string Word, string Member, long Value);

/// <summary>An interface whose tables form one key space.</summary>
/// <param name="DeclaredTypes">The names that generated types would have and that the project declares.</param>
internal sealed record UnionShape(string FullName, string Namespace, string Name, string Accessibility, string Holder, EquatableArray<string> DeclaredTypes)
{
    /// <summary>Whether the interface is partial, so that it has a half that is generated.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether the declaration names a converter of System.Text.Json itself.</summary>
    public bool NamesJson { get; init; }

    /// <summary>Whether the declaration names a type converter itself.</summary>
    public bool NamesText { get; init; }
}

/// <summary>A table, with everything that its record reaches except the records of other tables.</summary>
/// <param name="Sources">The last of the details that is a text of other rows: where it is written that the row is so; null where there is none.</param>
/// <param name="WrittenMembers">The names of the members of the holder that are written by hand, in its other half.</param>
/// <param name="WrittenSteps">The steps of its query that are written by hand, in its other half.</param>
internal sealed record TableShape(
    string Name,
    string Holder,
    RecordShape Record,
    string? Headline,
    EquatableArray<string> Details,
    string? Sources,
    EquatableArray<RecordShape> Values,
    EquatableArray<EnumShape> Enums,
    EquatableArray<UnionShape> Unions,
    EquatableArray<string> Implements,
    EquatableArray<string> WrittenMembers,
    EquatableArray<StepShape> WrittenSteps,
    bool WantsReferences,
    bool HoldsWithdrawals)
{
    /// <summary>The name of the structure that queries the table.</summary>
    public string Query => Record.Name + "Query";

    /// <summary>The members of <see cref="WrittenMembers"/> by signature: the name, and the types of its parameters where it is a method.</summary>
    public EquatableArray<string> WrittenSignatures { get; init; }

    /// <summary>The members of its query that are written by hand and are no steps, by signature.</summary>
    public EquatableArray<string> WrittenInQuery { get; init; }

    /// <summary>Whether what is written by hand leaves no room for a query.</summary>
    public bool LacksQuery { get; init; }

    /// <summary>Whether its holder has no member for each row.</summary>
    public bool KeysOnly { get; init; }

    /// <summary>The truth property of the rows for which its holder has a member; null where every row has one.</summary>
    public string? MembersFor { get; init; }

    /// <summary>Whether its holder has a member for a row.</summary>
    public bool HasMember(EquatableArray<Resolving.ResolvedValue> row) =>
        !KeysOnly && (MembersFor is null || row[Record.IndexOf(MembersFor)] is { Kind: Binding.BoundKind.Truth, Integer: not 0 });

    /// <summary>The names that generated types would have in the record's namespace and that the project declares.</summary>
    public EquatableArray<string> DeclaredTypes { get; init; }

    /// <summary>The nested values that are refused.</summary>
    public EquatableArray<RefusedShape> Refused { get; init; }

    /// <summary>The tables of other assemblies that the record refers to.</summary>
    public EquatableArray<ForeignShape> Foreign { get; init; }

    /// <summary>Whether anything about it was refused, by the generator or by the compiler.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>Whether another record, which is refused, has the same table's name.</summary>
    public bool SharesName { get; init; }

    /// <summary>Whether there is anything to ask of the table: a date, or what its rows refer to.</summary>
    public bool HasQuery(SchemaShape schema) => !LacksQuery && schema.Holds(Record, property => property.IsSorted || property.Indexes.Count > 0);
}

/// <summary>A partial class that asks for its other half: the one that states version and fingerprint, or the one that knows the records' JSON.</summary>
internal sealed record ClassShape(string Namespace, string Name, string Accessibility)
{
    public string FullName { get; } = Namespace.Length == 0 ? "global::" + Name : $"global::{Namespace}.{Name}";

    /// <summary>What stands for the class where it is refused; null where all is well.</summary>
    public RefusedShape? Refused { get; init; }

    /// <summary>Which of the two properties of the corpus it declares as they must be.</summary>
    public bool HasVersion { get; init; }

    public bool HasFingerprint { get; init; }

    /// <summary>Halves for properties that are not as they must be.</summary>
    public EquatableArray<StubShape> Stubs { get; init; }

    /// <summary>The record of the table whose queries it starts; null for any other class.</summary>
    public string? QueryOf { get; init; }

    /// <summary>The names of the members that are written by hand.</summary>
    public EquatableArray<string> WrittenMembers { get; init; }

    /// <summary>The names that generated types would have and that the project declares.</summary>
    public EquatableArray<string> DeclaredTypes { get; init; }
}

/// <summary>All tables, sorted by name, and what they share.</summary>
/// <param name="Faults">What does not fit between the records. What a fault is about is not in the schema; everything else is.</param>
internal sealed record SchemaShape(
    EquatableArray<TableShape> Tables,
    EquatableArray<RecordShape> Values,
    EquatableArray<EnumShape> Enums,
    EquatableArray<UnionShape> Unions,
    EquatableArray<SchemaFault> Faults)
{
    /// <summary>The usual name of the class that knows the words of enumerations.</summary>
    public const string Words = "Words";

    public static readonly SchemaShape Nothing = new(default, default, default, default, default);

    /// <summary>What stands for a schema for which nothing can be written, whatever it is.</summary>
    public static readonly SchemaShape Closed = Nothing with { IsClosed = true, IsDamaged = true };

    /// <summary>The tables of other assemblies that are referred to, by name.</summary>
    public EquatableArray<ForeignShape> Foreign { get; init; }

    /// <summary>What is refused, and gets a half that holds nothing.</summary>
    public EquatableArray<RefusedShape> Refused { get; init; }

    /// <summary>Whether anything was refused: then seeds that fit nothing may be right.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>Whether nothing is written and nothing is said of seeds, because the project itself does not fit the generator.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The name of the class that knows the words of the enumerations.</summary>
    public string WordsName { get; init; } = Words;

    /// <summary>The namespace of what is written for the schema as a whole: the first, in ordinal order, that a table is declared in.</summary>
    public string Namespace { get; } = NamespaceOf(Tables);

    public static string NamespaceOf(IEnumerable<TableShape> tables) =>
        tables.Select(table => table.Record.Namespace).OrderBy(name => name, System.StringComparer.Ordinal).FirstOrDefault() ?? "";

    public int TableOf(string recordFullName) => Find(table => table.Record.FullName == recordFullName);

    public int TableNamed(string name) => Find(table => table.Name == name);

    private int Find(System.Func<TableShape, bool> isMeant)
    {
        for (int i = 0; i < Tables.Count; i++)
        {
            if (isMeant(Tables[i]))
                return i;
        }

        return -1;
    }

    /// <summary>The table whose rows are tombstones; null in a corpus that has none.</summary>
    public TableShape? Withdrawals => Tables.FirstOrDefault(table => table.HoldsWithdrawals);

    public RecordShape ValueOf(string fullName) => Values.First(value => value.FullName == fullName);

    public EnumShape EnumOf(string fullName) => Enums.First(value => value.FullName == fullName);

    public UnionShape UnionOf(string fullName) => Unions.First(value => value.FullName == fullName);

    public ForeignShape ForeignOf(string fullName) => Foreign.First(value => value.FullName == fullName);

    /// <summary>The tables of other assemblies that a record or a value nested in it refers to.</summary>
    public IEnumerable<ForeignShape> ForeignIn(RecordShape record) =>
        Foreign.Where(foreign => Holds(record, property => property.Type.Kind == ValueKind.ForeignReference && property.Type.Target == foreign.FullName));

    /// <summary>Whether a record or a value nested in it has a property of which something holds.</summary>
    public bool Holds(RecordShape record, System.Func<PropertyShape, bool> holds) => record.Properties.Any(property =>
        holds(property) || (property.Type.Kind == ValueKind.Value && Holds(ValueOf(property.Type.Target), holds)));

    /// <summary>Whether the rows of a record can be asked for by name.</summary>
    public bool HasNames(RecordShape record) => Holds(record, property => property.IsNamed);

    /// <summary>The tables behind a union, in the order in which their rows are counted.</summary>
    public IEnumerable<int> TablesOf(string unionFullName) =>
        Enumerable.Range(0, Tables.Count).Where(i => Tables[i].Implements.Contains(unionFullName));

    /// <summary>The tables that a reference may point into: one, or those behind a union.</summary>
    public IEnumerable<int> TargetsOf(TypeShape type) =>
        type.Kind == ValueKind.UnionReference ? TablesOf(type.Target) : [TableOf(type.Target)];

    /// <summary>What an index of a property looks rows up by.</summary>
    public TypeShape TargetOf(PropertyShape property, IndexShape index)
    {
        if (index.Through is null)
            return property.Type;
        RecordShape record = Tables[TableOf(property.Type.Target)].Record;
        return record.Properties[record.IndexOf(index.Through)].Type;
    }

    /// <summary>The reference of a table to itself that leads from row to row and ends; null where what is referred to has none.</summary>
    public PropertyShape? HierarchyOf(TypeShape type) =>
        type.Kind == ValueKind.Reference ? Tables[TableOf(type.Target)].Record.Properties.FirstOrDefault(property => property.IsHierarchy) : null;
}
