namespace System.Runtime.CompilerServices;

/// <summary>Lets records have init-only properties on netstandard2.0, whose reference assembly lacks this type.</summary>
internal static class IsExternalInit;
