namespace Jtr.Data.Cli.Writing;

/// <summary>A stretch of text on a line, and its tone.</summary>
internal readonly record struct Part(string Text, Tone Tone = Tone.Plain);
