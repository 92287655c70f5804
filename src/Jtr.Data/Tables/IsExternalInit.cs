#if !NET8_0_OR_GREATER
namespace System.Runtime.CompilerServices;

/// <summary>Known to the compiler, and missing from netstandard2.0.</summary>
internal static class IsExternalInit;
#endif
