using System;

namespace Jtr.Data.Cli.Writing;

/// <summary>A stretch of text on a line, and its tone.</summary>
internal readonly record struct Part(string Text, Tone Tone = Tone.Plain)
{
    /// <summary>A date, which looks uncertain where its text qualifies it, leaves digits out, gives a choice or does not know an end.</summary>
    public static Part OfDate(EdtfDate date)
    {
        string text = date.ToString();
        bool uncertain = text.AsSpan().IndexOfAny("?~%X[") >= 0 || text.StartsWith('/') || text.EndsWith('/');
        return new Part(text, uncertain ? Tone.Uncertain : Tone.Plain);
    }
}
