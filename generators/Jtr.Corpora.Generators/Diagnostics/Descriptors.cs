using System.Globalization;
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
    public static readonly DiagnosticDescriptor BadSchema = Schema("JTR0021", "A schema attribute that does not fit", "The schema does not fit: {0}");
    public static readonly DiagnosticDescriptor NotUtf8 = Seed("JTR0022", "Bytes that are not UTF-8", "Seeds are UTF-8: {0}");
    public static readonly DiagnosticDescriptor UnseenCharacter = Seed("JTR0023", "A character that nobody sees", "The character {0} is {1}, which has no place in a seed{2}");
    public static readonly DiagnosticDescriptor MalformedCsv = Seed("JTR0024", "Malformed CSV", "The file is not strict CSV: {0}");
    public static readonly DiagnosticDescriptor MoreErrors = Seed("JTR0025", "More errors in a file", "There are {0} more errors in this file, which are told once some of these are mended");
    public static readonly DiagnosticDescriptor NoCell = Seed("JTR0026", "A column that no cell can hold", "'{0}' is {1}, which no cell can hold: write the table's rows as JSON or JSON Lines");
    public static readonly DiagnosticDescriptor NearKeys = Suspicion("JTR0030", "Keys that differ by one letter", "The keys '{0}' and '{1}' differ by one letter: are they two things?");
    public static readonly DiagnosticDescriptor NobodyRefers = Suspicion("JTR0031", "A row that nothing refers to", "Nothing refers to '{0}'");
    public static readonly DiagnosticDescriptor SameText = Suspicion("JTR0032", "One name for two rows", "'{0}' is the {1} of '{2}' too");
    public static readonly DiagnosticDescriptor InternalError = Schema("JTR0099", "Internal error", "The generator failed in {0}, which is a defect of the generator: {1}");

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
