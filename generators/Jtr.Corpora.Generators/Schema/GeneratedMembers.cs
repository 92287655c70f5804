using System.Collections.Generic;
using System.Linq;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>The members that the generator writes into a type: methods by signature, which may have overloads, and other members by name.</summary>
internal sealed record GeneratedMembers(HashSet<string> Names, HashSet<string> Methods)
{
    /// <summary>Returns true if a type with these members cannot have another one; otherwise, false.</summary>
    /// <param name="signature">A name, followed by the types of the parameters in parentheses if it is a method: <c>Find(string)</c>.</param>
    public bool Conflict(string signature)
    {
        string name = NameOf(signature);
        bool isMethod = name != signature;
        return Names.Contains(name) || Methods.Contains(signature) || (!isMethod && Methods.Any(method => NameOf(method) == name));
    }

    /// <summary>Returns the name in a signature.</summary>
    public static string NameOf(string signature) => signature.IndexOf('(') is var end and >= 0 ? signature.Substring(0, end) : signature;
}
