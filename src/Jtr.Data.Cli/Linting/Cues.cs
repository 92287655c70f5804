using System.Text.RegularExpressions;

namespace Jtr.Data.Cli.Linting;

/// <summary>The words by which the rules know negation, modality, conditions, intention and reporting: of the texts, which are English news and commentary, and of our summaries.</summary>
internal static partial class Cues
{
    /// <summary>Words of a text that deny.</summary>
    [GeneratedRegex(@"\b(?:not(?! (?:just|only|merely|simple))|no(?! longer than)|never|neither|none|nobody|nothing|without|cannot|absence|lack(?:s|ed|ing)?|declin(?:e|es|ed|ing)(?! to disclose)|refus\w+|reject\w*|denie[sd]|deny)\b|n['’]t\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Negation();

    /// <summary>Words of a summary that deny.</summary>
    [GeneratedRegex(@"\b(?:not|no(?! more than)|never|neither|nor|none|nobody|nothing|without|cannot)\b|n['’]t\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex PlainDenial();

    /// <summary>Words of a summary or a text that deny, turn down, keep away or fall short.</summary>
    [GeneratedRegex(@"\b(?:not|no|never|neither|nor|none|nobody|nothing|without|cannot|lack\w*|absen\w+|miss(?:ing|es|ed)|fail\w*|refus\w*|reject\w*|declin\w*|den(?:y|ies|ied|ying|ial)|turn\w* down|oppos\w*|against|(?!un(?:der|til|it|ion|ique)\w*)un\w+|(?!non\b)non\w*|non-\w+|hardly|barely|scarce\w*|little|few|low|stop\w*|halt\w*|avoid\w*|prevent\w*|deter\w*|rather than|instead|in place of|beyond|outside|short of|falls short|ignor\w*|impossible|improbable|informal|independen\w+|hold\w* back|refrain\w*|spar(?:e|ed|es)|unless|ceas\w*|void|gap|except|only|sole|preserv\w*|jeopardi\w*|danger\w*|neglect\w*|harm\w*|overlook\w*|restrict\w*|limit\w*|mislead\w*|wrong\w*|doubt\w*|former|retired|sever\w*|end(?:s|ed)?|other than|apart from|far from|too|until|before|stay\w* away|silen\w+|leaves? open|nameless|anonym\w+|cut off|breaks? off|hinder\w*|imped\w*|free of|keep\w*|out of|withh\w+|differ\w*|last thing|first)\b|n['’]t\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex BroadDenial();

    /// <summary>Words of a text that say what may, will or should be, rather than what is.</summary>
    [GeneratedRegex(@"\b(?:will|would|could|might|may(?! (?:[0-9]|of\b))|should|shall|must|ought|likely|unlikely|probably|perhaps|possibl[ey]|potential(?:ly)?|supposed(?:ly)?|expected to|expects|is to|are to|about to|likelihood|imperative|necessary|allow|urges?|demands?|requir\w+)\b", RegexOptions.CultureInvariant)]
    public static partial Regex Modality();

    /// <summary>Words of a summary that carry modality.</summary>
    [GeneratedRegex(@"\b(?:will|would|could|can(?:not)?|might|may|should|shall|must|ought|has to|have to|had to|likely|unlikely|probabl[ey]|probabilit\w+|improbable|perhaps|possibl[ey]|possibilit\w+|impossible|potential(?:ly)?|suppose[ds]?|expect\w*|is to|are to|was to|were to|about to|soon|if|ahead|to come|imperative|necess\w*|need\w*|allow\w*|let|lets|able|ask\w*|urge\w*|call\w*|demand\w*|requir\w*|want\w*|wish\w*|hop\w+|plan\w*|intend\w*|meant|mean|aim\w*|propos\w*|suggest\w*|advis\w*|recommend\w*|predict\w*|forecast\w*|foresee\w*|fear\w*|risk\w*|threat\w*|danger\w*|duty|responsib\w*|falls to|best|better|promis\w*|pledg\w*|undertak\w*|readily|eager|future|chance|doubt\w*|serves? to|in case|contingen\w+|something that|prepare\w*|imagin\w*|conceiv\w*|open question|envisag\w+|undecided|calculat\w+|crucial|vital|matters?|important|importance|welcome|would-be)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex SaidModality();

    /// <summary>Words of a text from which what is voiced as a forecast, a wish or a supposition can be known.</summary>
    [GeneratedRegex(@"\b(?:will|would|could|can|cannot|might|may|should|shall|must|ought|likely|unlikely|probabl[ey]|perhaps|possibl[ey]|impossible|potential(?:ly)?|suppose[ds]?|expect\w*|is to|are to|about to|if|were|imperative|necess\w*|need\w*|allow\w*|urge\w*|call\w*|demand\w*|requir\w*|want\w*|hope\w*|plan\w*|intend\w*|aim\w*|propos\w*|suggest\w*|advis\w*|recommend\w*|predict\w*|forecast\w*|fear\w*|concern\w*|worr\w+|risk\w*|threat\w*|danger\w*|responsib\w*|pledg\w*|priorit\w+|warn\w*|eager|future|to|important|importance|essential|crucial|imminent|anticipat\w+|stress\w*|welcom\w*|argu\w*|press\w*|doubt\w*|question\w*|whether|anxiety|without|harm\w*|in the event|contingency|in case|jeopardi\w*|nervous\w*|creating|direct\w*|dire|unsettl\w+|consequences?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex BroadModality();

    /// <summary>Words of a text that make a condition.</summary>
    [GeneratedRegex(@"\b(?:if|were [A-Z]?\w+ to|in the event of|outside of|unless|provided that|in case of|in instances where|otherwise|should the)\b|\bWere [A-Z]\w+ to\b", RegexOptions.CultureInvariant)]
    public static partial Regex Condition();

    /// <summary>Words of a summary that carry a condition.</summary>
    [GeneratedRegex(@"\b(?:if|whether|when|whenever|where|once|unless|until|except|outside|apart|in case|in the event|event|contingen\w+|suppos\w*|should|were|would|could|might|must|may|without|then|else|under|provided|condition\w*|case|crisis|emergency|with a|by taking)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex SaidCondition();

    /// <summary>Words of a text that tell an aim or an effort and not its success.</summary>
    [GeneratedRegex(@"\b(?:aim(?:s|ed|ing)?|plans?\b|planned|intend(?:s|ed|ing)?|seek(?:s|ing)?|sought|working (?:to|towards?|on)|work (?:closely )?towards?|efforts? to|attempts?|attempted|trying|tries|tried|hop(?:e|es|ed|ing)|want(?:s|ed)?|wish(?:es|ed)?|calls? for|calling for|urg(?:e|es|ed|ing)|pledg(?:e|es|ed)|ask(?:s|ed|ing)|in order to|meant to|propos(?:e|es|ed|al)|to avoid|to prevent|to deter|to enhance|to prepare|eager to)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Intention();

    /// <summary>Words of a summary that tell an aim or an effort.</summary>
    [GeneratedRegex(@"\b(?:aim\w*|plan\w*|intend\w*|intent\w*|seek\w*|sought|works?|worked|working|effort\w*|attempt\w*|tr(?:y|ies|ied|ying)|hope\w*|hoping|want\w*|wish\w*|call\w*|ask\w*|urg\w+|press\w*|pledg\w*|promis\w*|undertak\w*|in order|so that|so as|for the sake|purpose\w*|serv\w+|meant|mean|to|toward\w*|propos\w*|put\w* forward|suggest\w*|initiative|goal\w*|eager|keen|ready|prepar\w*|lest|against|will|would|should|must|has to|have to|need\w*|request\w*|demand\w*|strive\w*|object of|after|keep\w*|put off|supposed|supposes|imagined|advocat\w*|drives?|drive|bid)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex SaidIntention();

    /// <summary>Words of a text by which it reports what another says.</summary>
    [GeneratedRegex(@"\b(?:said|says|saying|told|tells|according to|reported|reports? (?:that|about)|reportedly|argues?|argued|claims?|claimed|warned|warns|urged|urges|criticized|criticised|suggest(?:ed)? that|have suggested|added|stressed|stated|stating|acknowledged|acknowledges|announced|denied|declined to comment|what it calls|referred|reiterating)\b", RegexOptions.CultureInvariant)]
    public static partial Regex Reporting();

    /// <summary>Marks of quotation, around words and not within one.</summary>
    [GeneratedRegex(@"[“”""]|(?<!\p{L})'\p{L}", RegexOptions.CultureInvariant)]
    public static partial Regex QuotationMark();
}
