using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>Checks that a project can compile and run the generated code.</summary>
/// <param name="HasLanguage">True if its version of C# is new enough.</param>
/// <param name="Layout">The data layout of the referenced runtime; null if none is referenced that states it.</param>
internal sealed record ProjectFit(bool HasLanguage, int? Layout)
{
    // C# 14, for which the referenced compiler API has no name yet.
    private const int LowestLanguage = 1400;

    public bool IsGood => HasLanguage && Layout == Runtime.LayoutVersion;

    public static bool IsNewEnough(ParseOptions options) => options is CSharpParseOptions { LanguageVersion: var version } && (int)version >= LowestLanguage;

    /// <summary>Returns the layout of the assembly that declares the schema's attributes: other assemblies may contain a copy of the constant.</summary>
    public static int? LayoutOf(Compilation compilation) => compilation.GetTypesByMetadataName(Runtime.Attributes.CorpusTable)
        .Select(type => type.ContainingAssembly.GetTypeByMetadataName(Runtime.Symbols.DataLayout))
        .Select(type => type?.GetMembers(Runtime.Symbols.LayoutVersion).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue as int?)
        .OrderByDescending(version => version == Runtime.LayoutVersion)
        .FirstOrDefault();
}
