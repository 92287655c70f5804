namespace Jtr.Data.Cli.Writing;

/// <summary>What a part of a line is, which in a terminal decides how it looks; nothing depends on it.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Faint,
    Uncertain,
    Heading,
    Certain,
    Denied,

    /// <summary>The key of a row at the end of its line, which is there to be copied and so is never broken.</summary>
    Key,
}
