namespace VerifyTests;

/// <summary>That everything was equal: what is not throws.</summary>
public sealed class VerifyResult
{
    internal VerifyResult()
    {
    }
}
