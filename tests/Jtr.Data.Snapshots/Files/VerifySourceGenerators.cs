using System;

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
}
