using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Jtr.Data.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PublicApiGenerator;

/// <summary>Prints what others can see of an assembly.</summary>
public static class ApiGenerator
{
    private static readonly PortableExecutableReference[] s_framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The public API of the assembly's file, as C# without bodies.</summary>
    /// <exception cref="NotSupportedException">The API holds something that this stand-in does not know how to print exactly.</exception>
    public static string GeneratePublicApi(this Assembly assembly, ApiGeneratorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        options ??= new ApiGeneratorOptions();
        if (options.IncludeAssemblyAttributes)
            throw new NotSupportedException($"Set {nameof(options.IncludeAssemblyAttributes)} to false: the attributes of an assembly are not printed here.");

        string[]? included = options.IncludeTypes?.Select(type => type.FullName!).ToArray();
        IAssemblySymbol symbol = Read(assembly.Location);
        return new ApiWriter().Write(ApiTypes.Of(symbol.GlobalNamespace).Where(type => included is null || included.Contains(ApiTypes.MetadataName(type))));
    }

    // The file, whichever framework it is for: this process' framework answers for what it refers to.
    private static IAssemblySymbol Read(string path)
    {
        MetadataReference file = MetadataReference.CreateFromFile(path);
        var framework = s_framework.Where(other => Path.GetFileName(other.FilePath) != Path.GetFileName(path));
        return (IAssemblySymbol)CSharpCompilation.Create("Api", references: [file, .. framework]).GetAssemblyOrModuleSymbol(file)!;
    }
}
