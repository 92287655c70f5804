using System.Globalization;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Jtr.Corpora.Generators.Diagnostics;

/// <summary>Everything that the generator can say, each with its section in docs/diagnostics.md.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor MalformedJson = Seed("JTR0001", "Malformed JSON", "The file is not strict JSON: {0}");
    public static readonly DiagnosticDescriptor UnknownProperty = Seed("JTR0002", "Unknown property", "'{0}' has no property '{1}'{2}");
    public static readonly DiagnosticDescriptor MissingProperty = Seed("JTR0003", "Missing property", "The property '{1}' of '{0}' is missing: {2} is expected");
    public static readonly DiagnosticDescriptor DuplicateProperty = Seed("JTR0004", "Duplicate property", "The property '{0}' is given twice");
    public static readonly DiagnosticDescriptor WrongType = Seed("JTR0005", "Wrong type", "{0} is expected, not {1}");
    public static readonly DiagnosticDescriptor UnknownWord = Seed("JTR0006", "Unknown word", "'{0}' is no word of '{1}'{2}");
    public static readonly DiagnosticDescriptor BadDate = Seed("JTR0007", "Bad date", "'{0}' is not an EDTF date: {1}");
    public static readonly DiagnosticDescriptor MalformedKey = Seed("JTR0008", "Malformed key", "'{0}' is not a key: lower-case ASCII words joined by single hyphens are expected, beginning with a letter");
    public static readonly DiagnosticDescriptor DuplicateKey = Seed("JTR0009", "Duplicate key", "The key '{0}' is already used in {1}");
    public static readonly DiagnosticDescriptor IdentifierCollision = Seed("JTR0010", "Keys that make one identifier", "The key '{0}' makes the identifier '{1}', which {2}");
    public static readonly DiagnosticDescriptor DanglingReference = Seed("JTR0011", "Dangling reference", "There is no row '{0}' in {1}{2}");
    public static readonly DiagnosticDescriptor HierarchyCycle = Seed("JTR0012", "A hierarchy that bites its tail", "The hierarchy '{0}' comes back to where it began: {1}");
    public static readonly DiagnosticDescriptor TableWithoutSeeds = Schema("JTR0013", "A table without seeds", "The table '{0}' has neither a file {0}.json, {0}.jsonl or {0}.csv nor a folder {0}/ among the seeds");
    public static readonly DiagnosticDescriptor SeedsWithoutTable = Seed("JTR0014", "Seeds without a table", "There is no table '{0}'{1}");
    public static readonly DiagnosticDescriptor MalformedText = Seed("JTR0015", "Malformed text", "A text is one line without control characters and without white space at its ends, and not empty: {0}");
    public static readonly DiagnosticDescriptor BadSpan = Seed("JTR0016", "A span that does not fit", "The span from {0} to {1} {2}");
    public static readonly DiagnosticDescriptor OverlappingSpans = Seed("JTR0017", "Overlapping spans", "The span from {0} to {1} overlaps that of '{2}', from {3} to {4}");
    public static readonly DiagnosticDescriptor EmptyList = Seed("JTR0018", "Nothing where something is wanted", "'{0}' of '{1}' is wanted: a list with one item at least");
    public static readonly DiagnosticDescriptor WithdrawnKey = Seed("JTR0019", "A withdrawn key that is used", "The key '{0}' is withdrawn in {1} and is never used again");
    public static readonly DiagnosticDescriptor UnknownType = Schema("JTR0020", "A property type that seeds cannot hold", "The property '{0}' has the type '{1}', which no seed can hold");
    public static readonly DiagnosticDescriptor NotUtf8 = Seed("JTR0022", "Bytes that are not UTF-8", "Seeds are UTF-8: {0}");
    public static readonly DiagnosticDescriptor UnseenCharacter = Seed("JTR0023", "A character that nobody sees", "The character {0} is {1}, which has no place in a seed{2}");
    public static readonly DiagnosticDescriptor MalformedCsv = Seed("JTR0024", "Malformed CSV", "The file is not strict CSV: {0}");
    public static readonly DiagnosticDescriptor MoreErrors = Seed("JTR0025", "More errors in a file", "There are {0} more errors in this file, which are told once some of these are mended");
    public static readonly DiagnosticDescriptor NoCell = Seed("JTR0026", "A column that no cell can hold", "'{0}' is {1}, which no cell can hold: write the table's rows as JSON or JSON Lines");
    public static readonly DiagnosticDescriptor NearKeys = Suspicion("JTR0030", "Keys that differ by one letter", "The keys '{0}' and '{1}' differ by one letter: are they two things?");
    public static readonly DiagnosticDescriptor NobodyRefers = Suspicion("JTR0031", "A row that nothing refers to", "Nothing refers to '{0}'");
    public static readonly DiagnosticDescriptor SameText = Suspicion("JTR0032", "One name for two rows", "'{0}' is the {1} of '{2}' too");
    public static readonly DiagnosticDescriptor NotPartial = Schema("JTR0040", "A record that is not partial", "'{0}' is not partial: write 'sealed partial record {0}'");
    public static readonly DiagnosticDescriptor NotSealed = Schema("JTR0041", "A record that is not sealed", "'{0}' is not sealed: write 'sealed partial record {0}'");
    public static readonly DiagnosticDescriptor NotARecord = Schema("JTR0042", "A class or struct instead of a record", "'{0}' is a {1}: write 'sealed partial record {0}'");
    public static readonly DiagnosticDescriptor GenericRecord = Schema("JTR0043", "A generic record", "'{0}' has type parameters, which the rows of a table cannot give");
    public static readonly DiagnosticDescriptor NestedRecord = Schema("JTR0044", "A nested record", "'{0}' is nested in '{1}': declare it in a namespace");
    public static readonly DiagnosticDescriptor AbstractRecord = Schema("JTR0045", "An abstract record", "'{0}' is abstract: write 'sealed partial record {0}', and share properties through an interface");
    public static readonly DiagnosticDescriptor FileLocalRecord = Schema("JTR0046", "A file-local record", "'{0}' is local to its file, where generated code cannot see it: remove 'file'");
    public static readonly DiagnosticDescriptor PositionalRecord = Schema("JTR0047", "A positional record", "'{0}' has a parameter list: declare each parameter as 'public partial T Name {{ get; }}'");
    public static readonly DiagnosticDescriptor DerivedRecord = Schema("JTR0048", "A record that inherits", "'{0}' inherits from '{1}': share properties through an interface");
    public static readonly DiagnosticDescriptor NoKey = Schema("JTR0049", "A table without a key", "'{0}' has no property 'Key': declare 'public partial string Key {{ get; }}'");
    public static readonly DiagnosticDescriptor BadKey = Schema("JTR0050", "A key of another shape", "'{0}.Key' must be declared as 'public partial string Key {{ get; }}'");
    public static readonly DiagnosticDescriptor StaticProperty = Schema("JTR0051", "A static property", "'{0}.{1}' is static, and a column has a value for each row");
    public static readonly DiagnosticDescriptor HiddenProperty = Schema("JTR0052", "A property that is not public", "'{0}.{1}' is not public");
    public static readonly DiagnosticDescriptor SettableProperty = Schema("JTR0053", "A property that can be set", "'{0}.{1}' must have 'get' and no 'set' or 'init'");
    public static readonly DiagnosticDescriptor IndexerProperty = Schema("JTR0054", "An indexer", "'{0}' declares a partial indexer, which is not a column");
    public static readonly DiagnosticDescriptor NotPartialProperty = Schema("JTR0055", "A schema attribute on a property that is not partial", "'{0}.{1}' has [{2}] and is not partial: declare it as 'public partial T {1} {{ get; }}'");
    public static readonly DiagnosticDescriptor PropertyModifier = Schema("JTR0056", "A modifier that a column cannot have", "'{0}.{1}' has the modifier '{2}': the columns of a record are declared as 'public partial T {1} {{ get; }}'");
    public static readonly DiagnosticDescriptor ImplementedProperty = Schema("JTR0057", "A property that is implemented by hand", "'{0}.{1}' has an implementation, which the generator writes: remove it, or remove 'partial' from both halves");
    public static readonly DiagnosticDescriptor TakenMember = Schema("JTR0058", "A member name that generated code takes", "'{0}' is the name of a member that the generator writes into '{1}': rename it");
    public static readonly DiagnosticDescriptor SameJsonName = Schema("JTR0059", "Two properties with one JSON name", "'{0}.{1}' has the JSON name '{2}', which '{0}.{3}' has too");
    public static readonly DiagnosticDescriptor TakenJsonName = Schema("JTR0060", "A JSON name that is taken", "'{0}.{1}' has the JSON name '{2}', which the JSON of a row gives to its table's name");
    public static readonly DiagnosticDescriptor BadIndexName = Schema("JTR0061", "An index name that is not an identifier", "'{0}' is not a C# identifier, and an index is the name of a method");
    public static readonly DiagnosticDescriptor TakenIndexName = Schema("JTR0062", "An index name that is taken", "'{0}' is a member that '{1}' has already: name the index otherwise");
    public static readonly DiagnosticDescriptor SameIndexName = Schema("JTR0063", "One index name for two targets", "The index '{0}' of '{1}' looks up by '{2}' in one place and by '{3}' here: name them differently");
    public static readonly DiagnosticDescriptor BadTableName = Schema("JTR0064", "A malformed table name", "'{0}' is not a table name: lower-case ASCII words joined by single hyphens are expected, beginning with a letter");
    public static readonly DiagnosticDescriptor SameTableName = Schema("JTR0065", "One name for two tables", "The table name '{0}' is already that of '{1}'");
    public static readonly DiagnosticDescriptor TakenTypeName = Schema("JTR0066", "A type name that generated code takes", "The name '{0}' would be that of {1} and of {2}: rename one");
    public static readonly DiagnosticDescriptor BadSorted = Schema("JTR0067", "[Sorted] where it does not fit", "[Sorted] on '{0}' {1}");
    public static readonly DiagnosticDescriptor BadHierarchy = Schema("JTR0068", "[Hierarchy] where it does not fit", "[Hierarchy] on '{0}' needs a single reference to '{1}' itself");
    public static readonly DiagnosticDescriptor BadNotEmpty = Schema("JTR0069", "[NotEmpty] where it does not fit", "[NotEmpty] on '{0}' needs a list");
    public static readonly DiagnosticDescriptor BadDistinct = Schema("JTR0070", "[Distinct] where it does not fit", "[Distinct] on '{0}' {1}");
    public static readonly DiagnosticDescriptor BadIndex = Schema("JTR0071", "[Index] where it does not fit", "[Index] on '{0}' {1}");
    public static readonly DiagnosticDescriptor BadInverse = Schema("JTR0072", "[Inverse] where it does not fit", "[Inverse] on '{0}' {1}");
    public static readonly DiagnosticDescriptor BadEvery = Schema("JTR0073", "[Every] where it does not fit", "[Every] on '{0}' {1}");
    public static readonly DiagnosticDescriptor BadNamed = Schema("JTR0074", "[Named] where it does not fit", "[Named] on '{0}' {1}");
    public static readonly DiagnosticDescriptor BadSearched = Schema("JTR0075", "[Searched] where it does not fit", "[Searched] on '{0}' needs a text and a weight from 1 to 15");
    public static readonly DiagnosticDescriptor BadSpanProperty = Schema("JTR0076", "[Span] or [Extent] where it does not fit", "The span of '{0}' {1}");
    public static readonly DiagnosticDescriptor BadPath = Schema("JTR0077", "A path that leads nowhere", "The path '{0}' of '{1}' {2}");
    public static readonly DiagnosticDescriptor BadUnionName = Schema("JTR0078", "A union's holder name that is not an identifier", "'{0}' is not a C# identifier, and [Union] names a class");
    public static readonly DiagnosticDescriptor EmptyUnion = Schema("JTR0079", "A union of no tables", "No table of this project implements '{0}'");
    public static readonly DiagnosticDescriptor SecondWithdrawals = Schema("JTR0080", "[Withdrawals] twice", "'{0}' is marked [Withdrawals], and '{1}' is too: a corpus has one table of withdrawn keys");
    public static readonly DiagnosticDescriptor EndlessValue = Schema("JTR0081", "A value that contains itself", "'{0}.{1}' holds a '{2}', which contains '{0}': a nested value must end");
    public static readonly DiagnosticDescriptor ForeignRecord = Schema("JTR0082", "A record of another assembly", "'{0}.{1}' refers to '{2}' of the assembly '{3}', which is neither a table nor a union of tables");
    public static readonly DiagnosticDescriptor BadClass = Schema("JTR0083", "A class that cannot get its other half", "'{0}' is marked [{1}]: write '{2}'");
    public static readonly DiagnosticDescriptor BadClassProperty = Schema("JTR0084", "A property that [Corpus] needs", "'{0}' needs 'public static partial string {1} {{ get; }}'");
    public static readonly DiagnosticDescriptor SecondCorpus = Schema("JTR0085", "[Corpus] twice", "'{0}' is marked [Corpus], and '{1}' is too: a project has one corpus");
    public static readonly DiagnosticDescriptor WideEnum = Schema("JTR0086", "An enumeration whose values do not fit", "'{0}.{1}' is of '{2}', whose value '{3}' is outside of the range of int");
    public static readonly DiagnosticDescriptor SparseEnum = Schema("JTR0087", "An enumeration that cannot be indexed", "[Index] on '{0}' needs an enumeration with values from 0 to {1}, and '{2}' is {3}");
    public static readonly DiagnosticDescriptor SameWord = Schema("JTR0088", "Two members with one word", "'{0}.{1}' is of '{2}', whose members '{3}' and '{4}' are both written '{5}' in seeds");
    public static readonly DiagnosticDescriptor FlagsEnum = Schema("JTR0089", "An enumeration of flags", "'{0}.{1}' is of '{2}', which is marked [Flags]: a seed holds one member, so use a list of an enumeration without [Flags]");
    public static readonly DiagnosticDescriptor OldLanguage = Schema("JTR0090", "A language version that is too old", "Generated code needs C# 14: set LangVersion to 14 or newer");
    public static readonly DiagnosticDescriptor OtherLayout = Schema("JTR0091", "A runtime that does not fit the generator", "The referenced Jtr.Corpora has data layout {0}, and this generator writes layout {1}: reference Jtr.Corpora and Jtr.Corpora.Generators of the same version");
    public static readonly DiagnosticDescriptor UncarriedAttribute = Schema("JTR0092", "An interface's attribute that no column carries", "'{0}.{1}' has [{2}], and '{3}' does not implement it with a partial property");
    public static readonly DiagnosticDescriptor BadExclusion = Schema("JTR0093", "[ExcludedByDefault] where it does not fit", "[ExcludedByDefault] on '{0}' {1}");
    public static readonly DiagnosticDescriptor BadDefaultFilter = Schema("JTR0094", "[DefaultFilter] where it does not fit", "[DefaultFilter] on '{0}' needs a single enumeration that every row has, with an [Index]");
    public static readonly DiagnosticDescriptor BadQueryRoot = Schema("JTR0095", "[QueryRoot] of no table", "[QueryRoot] on '{0}' needs the record of a table with a query: one with a date marked [Sorted], or with an [Index]");
    public static readonly DiagnosticDescriptor ForeignWithoutKeys = Schema("JTR0096", "A table of another assembly without its keys", "'{0}.{1}' refers to '{2}' of the assembly '{3}', whose tables do not state their keys: build that assembly with this version of Jtr.Corpora.Generators");
    public static readonly DiagnosticDescriptor UnreachableHolder = Schema("JTR0097", "A holder of another assembly that cannot be named", "'{0}.{1}' refers to '{2}' of the assembly '{3}', and 'global::{4}' in this project is not, or not only, the class with its rows: rename the other, or reference the assembly without an alias");
    public static readonly DiagnosticDescriptor BadDateElse = Schema("JTR0098", "[DateElse] where it does not fit", "[DateElse] on '{0}' {1}");
    public static readonly DiagnosticDescriptor InternalError = Schema("JTR0099", "Internal error", "The generator failed in {0}, which is a defect of the generator: {1}");

    /// <summary>The address below which the pages of this version are published; empty where it has none.</summary>
    public static readonly string Published = typeof(Descriptors).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(static data => data.Key == "CorpusDocumentationAddress")?.Value ?? "";

    /// <summary>The descriptor with a help link below an address; as it is, its link is relative to the repository.</summary>
    public static DiagnosticDescriptor LinkedBelow(this DiagnosticDescriptor descriptor, string address) => address.Length == 0
        ? descriptor
        : Make(descriptor.Id, descriptor.Title.ToString(CultureInfo.InvariantCulture), descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), descriptor.Category, descriptor.DefaultSeverity, address.TrimEnd('/') + "/");

    private static DiagnosticDescriptor Seed(string id, string title, string message) => Make(id, title, message, "Jtr.Seeds", DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Suspicion(string id, string title, string message) => Make(id, title, message, "Jtr.Seeds", DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Schema(string id, string title, string message) => Make(id, title, message, "Jtr.Schema", DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Make(string id, string title, string message, string category, DiagnosticSeverity severity, string address = "") =>
        new(id, title, message, category, severity, isEnabledByDefault: true, helpLinkUri: $"{address}docs/diagnostics.md#{id.ToLowerInvariant()}");
}
