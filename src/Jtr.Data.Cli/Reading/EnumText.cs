using System;

namespace Jtr.Data.Cli.Reading;

/// <summary>The labels of enumeration values in the seeds, on the command line and in JSON: <c>claims-sovereignty-over</c>.</summary>
internal static class EnumText
{
    public static string Of<T>(T value)
        where T : struct, Enum => Kebab(value.ToString());

    /// <summary>Returns the label with spaces in place of hyphens: <c>claims sovereignty over</c>.</summary>
    public static string Spaced<T>(T value)
        where T : struct, Enum => Of(value).Replace('-', ' ');

    /// <summary>Converts a name to lower case with hyphens, like the generator.</summary>
    public static string Kebab(string pascal) => KebabCase.Of(pascal);
}
