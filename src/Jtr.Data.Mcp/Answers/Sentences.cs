namespace Jtr.Data.Mcp.Answers;

/// <summary>Writes sentences that claim no more than the corpus does.</summary>
internal static class Sentences
{
    /// <summary>Returns a row in one line of the project's own words.</summary>
    public static string SummaryOf(IRow row) => row switch
    {
        IFact fact => fact.Summary,
        Passage passage => passage.Abstract,
        FitExemption exemption => exemption.Why,
        Withdrawal withdrawal => withdrawal.Reason,
        _ => "",
    };

    /// <summary>Returns a sentence for a row that answers a question with some certainty.</summary>
    public static string Say(IRow row, AnswerCertainty certainty)
    {
        string sentence = Introduction(row) + SummaryOf(row);
        string when = AnsweredDate.Of(row) is { } date ? $" ({(date.Reading == "throughout" ? "attested for" : "dated")} {date.Edtf})" : " (undated)";
        return (certainty == AnswerCertainty.Maybe ? "Possibly, but not certainly: " : "") + sentence + (row is IFact { When: null } and (Actor or Place or Office or Link) ? "" : when);
    }

    private static string Introduction(IRow row) => Standings.Of(row) switch
    {
        Standing.Attributed => $"According to {Standings.AuthorityOf(row)!.Name}: ",
        Standing.Claimed => $"A claim by {((Claim)row).DescribeChain()} ({EnumLabels.Of(((Claim)row).Voice)}), which the corpus does not vouch for: ",
        Standing.Denied => $"The texts state an absence or a refusal{By(row)}: ",
        Standing.Planned => $"Planned, proposed or called for, but not stated as a fact{By(row)}: ",
        Standing.Stopped => $"Planned or begun, but stopped{By(row)}: ",
        Standing.Supposed => $"Only supposed{By(row)}: ",
        Standing.Ended => $"Formerly, but no longer{By(row)}: ",
        Standing.Withdrawn => "Withdrawn from the corpus: ",
        _ => "",
    };

    private static string By(IRow row) => Standings.AuthorityOf(row) is { } authority ? ", according to " + authority.Name : "";
}
