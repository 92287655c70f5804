using Jtr.Data.Cli.Reading;

namespace Jtr.Data.Cli.Drawing;

/// <summary>What stands beside the line of a relation: its kind, and its status where it is not simply said to hold.</summary>
internal static class RelationLabel
{
    public static string Of(Relation relation)
    {
        string kind = Word.InText(relation.Kind);
        return relation.Status == RelationStatus.Asserted ? kind : $"{kind} ({Word.InText(relation.Status)})";
    }
}
