namespace Jtr.Data.Cli.Writing;

/// <summary>The role of a part of a line, which determines its look in a terminal and nothing else.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Faint,
    Uncertain,
    Heading,
    Certain,
    Denied,

    /// <summary>The key of a row at the end of its line, never wrapped, so that it can be copied.</summary>
    Key,
}
