using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>Whether a project can compile what is written, and run it.</summary>
/// <param name="HasLanguage">Whether its C# is new enough.</param>
/// <param name="Layout">The data layout that the referenced runtime reads; null where no runtime is referenced that says it.</param>
internal sealed record ProjectFit(bool HasLanguage, int? Layout)
{
    // C# 14, for which the compiler that this is built against has no name yet.
    private const int LowestLanguage = 1400;

    public bool IsGood => HasLanguage && Layout == Runtime.LayoutVersion;

    public static bool IsNewEnough(ParseOptions options) => options is CSharpParseOptions { LanguageVersion: var version } && (int)version >= LowestLanguage;

    /// <summary>The layout of the assembly that has the schema's attributes: other assemblies may carry a copy of the constant.</summary>
    public static int? LayoutOf(Compilation compilation) => compilation.GetTypesByMetadataName(Runtime.Attributes.CorpusTable)
        .Select(type => type.ContainingAssembly.GetTypeByMetadataName(Runtime.Symbols.DataLayout))
        .Select(type => type?.GetMembers(Runtime.Symbols.LayoutVersion).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue as int?)
        .OrderByDescending(version => version == Runtime.LayoutVersion)
        .FirstOrDefault();
}
