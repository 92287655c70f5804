using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;

namespace Jtr.Corpora.Metadata.Reading;

/// <summary>
/// Resolves the assemblies that an assembly refers to: beside it, beside the tool, or in the framework that the tool runs on. A library that was built for reference
/// has neither its dependencies nor the framework beside it.
/// </summary>
internal sealed class AssemblyFolder(string folder) : MetadataAssemblyResolver
{
    private static readonly string s_framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>Gets the assembly that declares the framework's own types.</summary>
    public static string Core { get; } = typeof(object).Assembly.GetName().Name!;

    public override Assembly? Resolve(MetadataLoadContext context, AssemblyName assemblyName)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(assemblyName);
        foreach (string place in (IEnumerable<string>)[folder, AppContext.BaseDirectory, s_framework])
        {
            string path = Path.Combine(place, assemblyName.Name + ".dll");
            if (File.Exists(path))
                return context.LoadFromAssemblyPath(path);
        }

        return null;
    }
}
