using System;
using Microsoft.CodeAnalysis;

namespace VerifyTests;

/// <summary>Registers the conversion of generator drivers, as the type of the same name in Verify does. Call it once in a test assembly, before the first verification.</summary>
public static class VerifySourceGenerators
{
    public static bool Initialized { get; private set; }

    public static void Initialize()
    {
        if (Initialized)
            throw new InvalidOperationException("Already initialized.");
        Initialized = true;
    }

    /// <summary>Leaves out generated files by a predicate.</summary>
    public static SettingsTask IgnoreGeneratedResult(this SettingsTask settings, Func<GeneratedSourceResult, bool> shouldIgnore)
    {
        ArgumentNullException.ThrowIfNull(settings);
        settings.Ignores = shouldIgnore;
        return settings;
    }
}
