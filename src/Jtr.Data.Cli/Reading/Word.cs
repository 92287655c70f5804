using System;

namespace Jtr.Data.Cli.Reading;

/// <summary>The words by which the seeds, and so the command line and JSON, call the values of enumerations: <c>claims-sovereignty-over</c>.</summary>
internal static class Word
{
    public static string Of<T>(T value)
        where T : struct, Enum => Kebab(value.ToString());

    /// <summary>Returns the word as it stands in a sentence: <c>claims sovereignty over</c>.</summary>
    public static string InText<T>(T value)
        where T : struct, Enum => Of(value).Replace('-', ' ');

    /// <summary>Returns the words of an enumeration in lower case with hyphens between, as the generator makes them.</summary>
    public static string Kebab(string pascal) => KebabCase.Of(pascal);
}
