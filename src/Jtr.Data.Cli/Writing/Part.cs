namespace Jtr.Data.Cli.Writing;

/// <summary>A piece of text on a line, with its tone.</summary>
internal readonly record struct Part
{
    public Part(string text, Tone tone = Tone.Plain)
    {
        Text = Printable.Of(text);
        Tone = tone;
    }

    /// <summary>Gets the text, without control characters.</summary>
    public string Text { get; }

    public Tone Tone { get; }
}
