using Microsoft.CodeAnalysis.CSharp;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>What C# says of names.</summary>
internal static partial class Identifiers
{
    /// <summary>Whether a text can be the name of a member: an identifier that is not a keyword.</summary>
    public static bool IsIdentifier(string text) => SyntaxFacts.IsValidIdentifier(text) && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None;

    /// <summary>A name as C# writes it: with <c>@</c> where it is a keyword, also one that is a keyword in some places only.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>Whether a type of that name can have another part in any file: not where the compiler reads the name as something else.</summary>
    public static bool CanBeNamed(string name) => name is not ("var" or "dynamic" or "record" or "partial" or "where" or "nint" or "nuint" or "file" or "required" or "scoped" or "field" or "extension" or "async" or "await" or "yield" or "_" or "notnull" or "unmanaged" or "managed");
}
