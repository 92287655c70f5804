using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Diagnostics;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>The kind of value that a property holds.</summary>
internal enum ValueKind
{
    Boolean,
    Integer,
    Decimal,
    Text,
    Enum,
    Date,
    Reference,
    UnionReference,

    /// <summary>The key of a row of another assembly, in a table or in a union.</summary>
    ForeignReference,
    Value,
}

/// <summary>The type of a property: its kind and C# name, and for enumerations, references and nested values the full name of the target.</summary>
internal sealed record TypeShape(ValueKind Kind, string CSharpName, string Target);

/// <summary>A reverse index declared on a property.</summary>
/// <param name="Name">The name of the look-up method.</param>
/// <param name="Through">The reference of the referenced row that is indexed in place of that row; null to index the referenced row itself.</param>
/// <param name="Step">The name of the query's step.</param>
/// <param name="IsBelow">True if the step also keeps rows that refer to a descendant of the given row.</param>
internal sealed record IndexShape(string Name, string? Through, string Step, bool IsBelow);

/// <summary>A hand-written step of a query.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Parameters">The parameters as C# declares them.</param>
/// <param name="Arguments">The parameters' names, as arguments.</param>
/// <param name="Types">The parameters' types, as a <c>cref</c> writes them.</param>
internal sealed record StepShape(string Name, string Parameters, string Arguments, string Types);

/// <summary>The rule of a derived Boolean: true if every value at the end of a path is one given value of an enumeration.</summary>
internal sealed record EveryShape(string Path, string Label);

/// <summary>The rule of a derived date: the date of another property or, if it is null, the first date at the end of a path. If a Boolean property is true, the path is not used.</summary>
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
    /// <summary>Gets the name in JSON.</summary>
    public string JsonName { get; } = JsonNameOf(Name);

    public static string JsonNameOf(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>True if the text is a name of its row, by [Named]; otherwise, false.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Gets the property beside a name that holds its kind; null for a canonical name.</summary>
    public string? NameKind { get; init; }

    /// <summary>Gets the kind of every name of the property; null if another property holds it, or for a canonical name.</summary>
    public int? NamedAs { get; init; }

    /// <summary>True if queries exclude the rows for which the property is true unless a step includes them; otherwise, false.</summary>
    public bool IsExcludedByDefault { get; init; }

    /// <summary>Gets the values that a query yields unless a step asks for others, as a bit set; 0 if it yields all.</summary>
    public ulong DefaultValues { get; init; }

    /// <summary>Gets the weight of the text in a search: the count of a term is multiplied by it; 0 if the text is not searched.</summary>
    public int SearchWeight { get; init; }

    /// <summary>Gets the rule of a derived date; null for any other property.</summary>
    public DateElseShape? DateElse { get; init; }

    /// <summary>True if the value is derived from other rows and values, and so is not part of the JSON; otherwise, false.</summary>
    public bool IsDerived => InverseOf is not null || Every is not null || DateElse is not null;

    /// <summary>True if a row may omit the value; otherwise, false.</summary>
    public bool IsOptional => IsNullable || IsList || IsDerived;
}

/// <summary>A rejected property.</summary>
/// <param name="Half">The generated half, which returns the default of its type; null if none would compile.</param>
internal sealed record StubShape(string Name, string? Half);

/// <summary>A type that was rejected as a table or a value, and the half that is still generated for it, so that one mistake causes one error.</summary>
/// <param name="Table">The name of the table; empty for a value.</param>
/// <param name="Heads">The declarations that open the generated part, from the outermost enclosing type inwards; empty if there can be no such part.</param>
/// <param name="Members">The members of the generated part, one a line.</param>
internal sealed record RejectedShape(string FullName, string Namespace, string Name, string Table, EquatableArray<string> Heads, EquatableArray<string> Members);

/// <summary>The span of a record, by the names of its properties; without a start, the extent from 0 to a length.</summary>
internal sealed record SpanShape(string? Start, string End, string? Within, bool IsDisjoint);

/// <summary>A partial record: the row of a table, or a value nested in one.</summary>
internal sealed record RecordShape(string FullName, string Namespace, string Name, string Accessibility, SpanShape? Span, EquatableArray<PropertyShape> Properties)
{
    /// <summary>Gets the rejected properties, which are not columns but count as known.</summary>
    public EquatableArray<StubShape> Stubs { get; init; }

    /// <summary>True if the declaration itself names the interface that the generated half implements; otherwise, false.</summary>
    public bool NamesInterface { get; init; } = true;

    /// <summary>True if the declaration already has a <c>ToString</c>; otherwise, false.</summary>
    public bool WritesToString { get; init; }

    /// <summary>True if the declaration already names a converter of System.Text.Json; otherwise, false.</summary>
    public bool HasJsonConverter { get; init; }

    /// <summary>True if the declaration already names a type converter; otherwise, false.</summary>
    public bool HasTypeConverter { get; init; }

    public bool HasStub(string property) => Stubs.Any(stub => stub.Name == property);

    /// <summary>Gets the numbers of the properties, sorted by JSON name: the order of the fingerprint.</summary>
    public EquatableArray<int> ByJsonName { get; } = Enumerable.Range(0, Properties.Count).OrderBy(i => Properties[i].JsonName, System.StringComparer.Ordinal).ToEquatable();

    /// <summary>Gets the date by which rows are sorted; null if the record has none.</summary>
    public PropertyShape? SortedBy => Properties.FirstOrDefault(property => property.IsSorted);

    /// <summary>Gets the number of the key; -1 if the record has none.</summary>
    public int IndexOfKey
    {
        get
        {
            for (int i = 0; i < Properties.Count; i++)
            {
                if (Properties[i].IsKey)
                    return i;
            }

            return -1;
        }
    }

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

/// <summary>An enumeration and the labels of its values: the kebab case of each member's name, with its value.</summary>
internal sealed record EnumShape(string FullName, EquatableArray<LabelShape> Labels)
{
    /// <summary>The highest value of an enumeration in a query: a step keeps the values that it accepts as the bits of a 64-bit word.</summary>
    public const int HighestInQuery = 63;

    /// <summary>True if a set of its values fits in 64 bits; otherwise, false.</summary>
    public bool FitsEnumSet => Labels.All(label => label.Value is >= 0 and <= HighestInQuery);

    /// <exception cref="KeyNotFoundException">No member has the value.</exception>
    public string LabelOf(long value)
    {
        foreach (LabelShape label in Labels)
        {
            if (label.Value == value)
                return label.Label;
        }

        throw new KeyNotFoundException($"{FullName} {value}");
    }
}

internal sealed record LabelShape(string Label, string Member, long Value);

/// <summary>An interface whose tables share one key space.</summary>
/// <param name="DeclaredTypes">The names of generated types that the project declares itself.</param>
internal sealed record UnionShape(string FullName, string Namespace, string Name, string Accessibility, string TableClass, EquatableArray<string> DeclaredTypes)
{
    /// <summary>True if the interface is partial, so that a half can be generated; otherwise, false.</summary>
    public bool IsPartial { get; init; }

    /// <summary>True if the declaration already names a converter of System.Text.Json; otherwise, false.</summary>
    public bool HasJsonConverter { get; init; }

    /// <summary>True if the declaration already names a type converter; otherwise, false.</summary>
    public bool HasTypeConverter { get; init; }
}

/// <summary>A table, with everything that its record reaches except the records of other tables.</summary>
/// <param name="Sources">The path to the sources of a row: the last of its details, if that leads to texts of other rows; otherwise, null.</param>
/// <param name="WrittenMembers">The names of the hand-written members of the table class.</param>
/// <param name="WrittenSteps">The hand-written steps of the query.</param>
internal sealed record TableShape(
    string Name,
    string TableClass,
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
    /// <summary>Gets the name of the structure that queries the table.</summary>
    public string Query => Record.Name + "Query";

    /// <summary>Gets the hand-written members of the table class by signature: the name and, for a method, the types of its parameters.</summary>
    public EquatableArray<string> WrittenSignatures { get; init; }

    /// <summary>Gets the hand-written members of the query other than steps, by signature.</summary>
    public EquatableArray<string> WrittenInQuery { get; init; }

    /// <summary>True if hand-written members conflict with a generated query; otherwise, false.</summary>
    public bool LacksQuery { get; init; }

    /// <summary>True if the table class has no named members for rows; otherwise, false.</summary>
    public bool KeysOnly { get; init; }

    /// <summary>Gets the Boolean property that selects the rows with a member in the table class; null if every row has one.</summary>
    public string? MembersFor { get; init; }

    /// <summary>True if the declaration asks for a member for each row, whatever their number; otherwise, false.</summary>
    public bool NamesEveryRow { get; init; }

    /// <summary>The maximum number of rows in a table whose rows have members although its declaration does not ask for them; also stated in docs/diagnostics.md. A member costs the compiler about half a millisecond.</summary>
    public const int MaxUnaskedMembers = 5_000;

    /// <summary>The maximum number of rows with a named member; also stated in docs/diagnostics.md. A class with more than 65,535 methods does not load, and the table class has other methods too.</summary>
    public const int MaxMembers = 65_000;

    /// <summary>Returns true if the table class has members in a table of a number of rows; otherwise, false.</summary>
    public bool HasMembers(int rows) => !KeysOnly && (NamesEveryRow || MembersFor is not null || rows <= MaxUnaskedMembers);

    /// <summary>Returns true if a table class with members has one for a row; otherwise, false.</summary>
    public bool HasMember(EquatableArray<Resolving.ResolvedValue> row) =>
        (MembersFor is null || row[Record.IndexOf(MembersFor)] is { Kind: Binding.BoundKind.Boolean, Integer: not 0 });

    /// <summary>Returns the number of rows with a member.</summary>
    public int MembersOf(EquatableArray<Resolving.ResolvedRow> rows)
    {
        int members = 0;
        for (int row = 0; row < rows.Count && HasMembers(rows.Count); row++)
            members += HasMember(rows[row].Values) ? 1 : 0;
        return members;
    }

    /// <summary>Gets the names of generated types, in the record's namespace, that the project declares itself.</summary>
    public EquatableArray<string> DeclaredTypes { get; init; }

    /// <summary>Gets the rejected nested values.</summary>
    public EquatableArray<RejectedShape> Rejected { get; init; }

    /// <summary>Gets the tables of other assemblies that the record refers to.</summary>
    public EquatableArray<ForeignShape> Foreign { get; init; }

    /// <summary>True if a part of the table was rejected by the generator or by the compiler; otherwise, false.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>True if a rejected record has the same table name; otherwise, false.</summary>
    public bool SharesName { get; init; }

    /// <summary>Returns true if the table has a query: it has a sorted date or an index, and no hand-written member conflicts.</summary>
    public bool HasQuery(SchemaShape schema) => !LacksQuery && schema.Holds(Record, property => property.IsSorted || property.Indexes.Count > 0);
}

/// <summary>A partial class whose other half is generated: one with [Corpus], [JsonContext] or [QueryRoot].</summary>
internal sealed record ClassShape(string Namespace, string Name, string Accessibility)
{
    public string FullName { get; } = Namespace.Length == 0 ? "global::" + Name : $"global::{Namespace}.{Name}";

    /// <summary>Gets the half that is generated if the class is rejected; null if it is valid.</summary>
    public RejectedShape? Rejected { get; init; }

    /// <summary>True if the class declares the property for its version correctly; otherwise, false.</summary>
    public bool HasVersion { get; init; }

    public bool HasFingerprint { get; init; }

    /// <summary>Gets the halves of properties that are declared wrongly.</summary>
    public EquatableArray<StubShape> Stubs { get; init; }

    /// <summary>Gets the record of the table whose queries it starts; null for any other class.</summary>
    public string? QueryOf { get; init; }

    /// <summary>Gets the names of the hand-written members.</summary>
    public EquatableArray<string> WrittenMembers { get; init; }

    /// <summary>Gets the names of generated types that the project declares itself.</summary>
    public EquatableArray<string> DeclaredTypes { get; init; }
}

/// <summary>All tables, sorted by name, and the types that they share.</summary>
/// <param name="Faults">The conflicts between records. The schema contains everything except the parts that a conflict concerns.</param>
internal sealed record SchemaShape(
    EquatableArray<TableShape> Tables,
    EquatableArray<RecordShape> Values,
    EquatableArray<EnumShape> Enums,
    EquatableArray<UnionShape> Unions,
    EquatableArray<SchemaFault> Faults)
{
    /// <summary>The default name of the class with the labels of enumerations.</summary>
    public const string EnumLabels = "CorpusEnumLabels";

    public static readonly SchemaShape Empty = new(default, default, default, default, default);

    /// <summary>Gets an empty schema, for which no code is generated.</summary>
    public static readonly SchemaShape Closed = Empty with { IsClosed = true, IsDamaged = true };

    /// <summary>Gets the tables of other assemblies that are referred to, sorted by name.</summary>
    public EquatableArray<ForeignShape> Foreign { get; init; }

    /// <summary>Gets the rejected types, for which an empty half is written.</summary>
    public EquatableArray<RejectedShape> Rejected { get; init; }

    /// <summary>True if a part was rejected. Seeds that fit no table or property may then be correct.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>True if neither code nor errors of seeds are produced, because the project does not meet the generator's requirements; otherwise, false.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Gets the name of the class with the labels of the enumerations.</summary>
    public string EnumLabelsName { get; init; } = EnumLabels;

    /// <summary>Gets the namespace of the code written for the schema as a whole: the first, in ordinal order, in which a table is declared.</summary>
    public string Namespace { get; } = NamespaceOf(Tables);

    public static string NamespaceOf(IEnumerable<TableShape> tables) =>
        tables.Select(table => table.Record.Namespace).OrderBy(name => name, System.StringComparer.Ordinal).FirstOrDefault() ?? "";

    // The look-ups that stages make for every value of every row are plain loops, which allocate nothing.
    public int TableOf(string recordFullName)
    {
        for (int i = 0; i < Tables.Count; i++)
        {
            if (Tables[i].Record.FullName == recordFullName)
                return i;
        }

        return -1;
    }

    public int TableNamed(string name)
    {
        for (int i = 0; i < Tables.Count; i++)
        {
            if (Tables[i].Name == name)
                return i;
        }

        return -1;
    }

    /// <summary>Gets the table with the withdrawn keys; null if the corpus has none.</summary>
    public TableShape? Withdrawals => Tables.FirstOrDefault(table => table.HoldsWithdrawals);

    /// <exception cref="KeyNotFoundException">The schema has no such value.</exception>
    public RecordShape ValueOf(string fullName)
    {
        foreach (RecordShape value in Values)
        {
            if (value.FullName == fullName)
                return value;
        }

        throw new KeyNotFoundException(fullName);
    }

    /// <exception cref="KeyNotFoundException">The schema has no such enumeration.</exception>
    public EnumShape EnumOf(string fullName)
    {
        foreach (EnumShape value in Enums)
        {
            if (value.FullName == fullName)
                return value;
        }

        throw new KeyNotFoundException(fullName);
    }

    public UnionShape UnionOf(string fullName) => Unions.First(value => value.FullName == fullName);

    public ForeignShape ForeignOf(string fullName) => Foreign.First(value => value.FullName == fullName);

    /// <summary>Returns the tables of other assemblies that a record or a value nested in it refers to.</summary>
    public IEnumerable<ForeignShape> ForeignIn(RecordShape record) =>
        Foreign.Where(foreign => Holds(record, property => property.Type.Kind == ValueKind.ForeignReference && property.Type.Target == foreign.FullName));

    /// <summary>Returns true if a property, or a value nested in it, refers to rows of another assembly; otherwise, false.</summary>
    public bool HoldsForeign(PropertyShape property) =>
        property.Type.Kind == ValueKind.ForeignReference
        || (property.Type.Kind == ValueKind.Value && Holds(ValueOf(property.Type.Target), static nested => nested.Type.Kind == ValueKind.ForeignReference));

    /// <summary>Returns true if a property of a record, or of a value nested in it, satisfies a condition; otherwise, false.</summary>
    public bool Holds(RecordShape record, System.Func<PropertyShape, bool> holds) => record.Properties.Any(property =>
        holds(property) || (property.Type.Kind == ValueKind.Value && Holds(ValueOf(property.Type.Target), holds)));

    /// <summary>Returns true if the rows of a record can be found by name; otherwise, false.</summary>
    public bool HasNames(RecordShape record) => Holds(record, property => property.IsNamed);

    /// <summary>Returns the tables behind a union, in the order in which their rows are numbered.</summary>
    public IEnumerable<int> TablesOf(string unionFullName) =>
        Enumerable.Range(0, Tables.Count).Where(i => Tables[i].Implements.Contains(unionFullName));

    /// <summary>Returns the tables that a reference may point into: one table, or those behind a union.</summary>
    public IEnumerable<int> TargetsOf(TypeShape type) =>
        type.Kind == ValueKind.UnionReference ? TablesOf(type.Target) : [TableOf(type.Target)];

    /// <summary>Returns the target type of an index of a property.</summary>
    public TypeShape TargetOf(PropertyShape property, IndexShape index)
    {
        if (index.Through is null)
            return property.Type;
        RecordShape record = Tables[TableOf(property.Type.Target)].Record;
        return record.Properties[record.IndexOf(index.Through)].Type;
    }

    /// <summary>Returns the hierarchy of a table, a reference to itself without cycles; null if the target has none.</summary>
    public PropertyShape? HierarchyOf(TypeShape type) =>
        type.Kind == ValueKind.Reference ? Tables[TableOf(type.Target)].Record.Properties.FirstOrDefault(property => property.IsHierarchy) : null;
}
