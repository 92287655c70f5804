using Microsoft.CodeAnalysis;

namespace Jtr.Data.Generators.Diagnostics;

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
    public static readonly DiagnosticDescriptor TableWithoutSeeds = Schema("JTR0013", "A table without seeds", "The table '{0}' has neither a file {0}.json nor a folder {0}/ among the seeds");
    public static readonly DiagnosticDescriptor SeedsWithoutTable = Seed("JTR0014", "Seeds without a table", "There is no table '{0}'{1}");
    public static readonly DiagnosticDescriptor MalformedText = Seed("JTR0015", "Malformed text", "A text is one line without control characters and without white space at its ends, and not empty: {0}");
    public static readonly DiagnosticDescriptor UnknownType = Schema("JTR0020", "A property type that seeds cannot hold", "The property '{0}' has the type '{1}', which no seed can hold");
    public static readonly DiagnosticDescriptor BadSchema = Schema("JTR0021", "A schema attribute that does not fit", "The schema does not fit: {0}");
    public static readonly DiagnosticDescriptor InternalError = Schema("JTR0099", "Internal error", "The generator failed in {0}, which is a defect of the generator: {1}");

    private static DiagnosticDescriptor Seed(string id, string title, string message) => Error(id, title, message, "Jtr.Seeds");

    private static DiagnosticDescriptor Schema(string id, string title, string message) => Error(id, title, message, "Jtr.Schema");

    private static DiagnosticDescriptor Error(string id, string title, string message, string category) =>
        new(id, title, message, category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: "docs/diagnostics.md#" + id.ToLowerInvariant());
}
