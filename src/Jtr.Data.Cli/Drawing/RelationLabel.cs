using Jtr.Data.Cli.Reading;

namespace Jtr.Data.Cli.Drawing;

/// <summary>Formats the label of a relation's line: its kind, and its status if not asserted.</summary>
internal static class RelationLabel
{
    public static string Of(Relation relation)
    {
        string kind = EnumText.Spaced(relation.Kind);
        return relation.Status == RelationStatus.Asserted ? kind : $"{kind} ({EnumText.Spaced(relation.Status)})";
    }
}
