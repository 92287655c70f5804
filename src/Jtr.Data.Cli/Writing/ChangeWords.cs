using Jtr.Data.Cli.Comparing;

namespace Jtr.Data.Cli.Writing;

/// <summary>The display names of the kinds of change.</summary>
internal static class ChangeWords
{
    public static string Of(ChangeKind kind) => kind == ChangeKind.Reidentified ? "Re-identified" : kind.ToString();
}
