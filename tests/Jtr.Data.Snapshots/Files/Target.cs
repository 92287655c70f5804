namespace VerifyTests;

/// <summary>A text to verify, with its file extension and, if a test has several, its name.</summary>
public readonly struct Target(string extension, string data, string? name = null)
{
    public string Extension { get; } = extension;

    public string? Name { get; } = name;

    internal string Text { get; } = data.Replace("\r\n", "\n", System.StringComparison.Ordinal).Replace('\r', '\n');
}
