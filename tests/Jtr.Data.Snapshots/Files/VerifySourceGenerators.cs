using System;
using Microsoft.CodeAnalysis;

namespace VerifyTests;

/// <summary>Teaches the verifier generator drivers, once for a test assembly and before its first verification.</summary>
public static class VerifySourceGenerators
{
    public static bool Initialized { get; private set; }

    public static void Initialize()
    {
        if (Initialized)
            throw new InvalidOperationException("Already initialized.");
        Initialized = true;
    }

    /// <summary>Leaves out files that the driver generated.</summary>
    public static SettingsTask IgnoreGeneratedResult(this SettingsTask settings, Func<GeneratedSourceResult, bool> shouldIgnore)
    {
        ArgumentNullException.ThrowIfNull(settings);
        settings.Ignores = shouldIgnore;
        return settings;
    }
}
