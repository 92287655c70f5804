using System;

namespace PublicApiGenerator;

/// <summary>What of an assembly is printed.</summary>
public class ApiGeneratorOptions
{
    /// <summary>These types alone, where given.</summary>
    public Type[]? IncludeTypes { get; set; }

    /// <summary>Attributes of the assembly. They differ by target framework, so the text is asked for without: true, the default, is not supported here.</summary>
    public bool IncludeAssemblyAttributes { get; set; } = true;
}
