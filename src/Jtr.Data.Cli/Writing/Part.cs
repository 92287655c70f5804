namespace Jtr.Data.Cli.Writing;

/// <summary>A stretch of text on a line, and its tone.</summary>
internal readonly record struct Part
{
    public Part(string text, Tone tone = Tone.Plain)
    {
        Text = Printable.Of(text);
        Tone = tone;
    }

    /// <summary>Gets the text, which has no control character.</summary>
    public string Text { get; }

    public Tone Tone { get; }
}
