using Microsoft.CodeAnalysis.CSharp;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>Rules of C# for identifiers.</summary>
internal static partial class Identifiers
{
    /// <summary>Returns true if a text can be the name of a member: an identifier that is not a keyword.</summary>
    public static bool IsIdentifier(string text) => SyntaxFacts.IsValidIdentifier(text) && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None;

    /// <summary>Returns a name as written in C#: with <c>@</c> if it is a keyword, including contextual keywords.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>Returns true if a type of that name can have another part in any file. Contextual keywords cannot: the compiler may read the name as something else.</summary>
    public static bool CanBeNamed(string name) => name is not ("var" or "dynamic" or "record" or "partial" or "where" or "nint" or "nuint" or "file" or "required" or "scoped" or "field" or "extension" or "async" or "await" or "yield" or "_" or "notnull" or "unmanaged" or "managed");
}
