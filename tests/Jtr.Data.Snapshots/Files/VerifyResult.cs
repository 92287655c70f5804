namespace VerifyTests;

/// <summary>The result of a successful verification; a failed one throws.</summary>
public sealed class VerifyResult
{
    internal VerifyResult()
    {
    }
}
