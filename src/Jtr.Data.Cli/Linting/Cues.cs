using System.Text.RegularExpressions;

namespace Jtr.Data.Cli.Linting;

/// <summary>The cue words of negation, modality, conditions, intention and reporting: in the texts, which are English news and commentary, and in the summaries.</summary>
internal static partial class Cues
{
    /// <summary>Negation in a text.</summary>
    [GeneratedRegex(@"\b(?:not(?! (?:just|only|merely|simple))|no(?! longer than)|never|neither|none|nobody|nothing|without|cannot|absence|lack(?:s|ed|ing)?|declin(?:e|es|ed|ing)(?! to disclose)|refus\w+|reject\w*|denie[sd]|deny)\b|n['’]t\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Negation();

    /// <summary>Negation in a summary.</summary>
    [GeneratedRegex(@"\b(?:not(?! (?:say|named|tell))|no(?! more than)|never|neither(?! says)|nor|none|nobody|nothing(?! (?:\w+ ){1,2}(?:more|less))|(?<!do )without|cannot(?! do without))\b|n['’]t\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex NegationInSummary();

    /// <summary>Negation in the widest sense in a summary or a text: denial, rejection, avoidance, shortfall.</summary>
    [GeneratedRegex(@"\b(?:not|no|never|neither|nor|none|nobody|nothing|without|cannot|lack\w*|absen\w+|miss(?:ing|es|ed)|fail\w*|refus\w*|reject\w*|declin\w*|den(?:y|ies|ied|ying|ial)|turn\w* down|oppos\w*|against|(?!un(?:der|til|it|ion|ique)\w*)un\w+|(?!non\b)non\w*|non-\w+|hardly|barely|scarce\w*|little|few|low|stop\w*|halt\w*|avoid\w*|prevent\w*|deter\w*|rather than|instead|in place of|beyond|outside|short of|falls short|ignor\w*|impossible|improbable|informal|independen\w+|hold\w* back|refrain\w*|spar(?:e|ed|es)|unless|ceas\w*|void|gap|except|only|sole|preserv\w*|jeopardi\w*|danger\w*|neglect\w*|harm\w*|overlook\w*|restrict\w*|limit\w*|mislead\w*|wrong\w*|doubt\w*|former|retired|sever\w*|end(?:s|ed)?|other than|apart from|far from|too|until|before|stay\w* away|silen\w+|leaves? open|nameless|anonym\w+|cut off|breaks? off|hinder\w*|imped\w*|free of|keep\w*|out of|withh\w+|differ\w*|last thing|first)\b|n['’]t\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex BroadDenial();

    /// <summary>Negation in a text, or a word that a summary may paraphrase by one.</summary>
    [GeneratedRegex(@"\b(?:not|no|never|neither|nor|none|nobody|nothing|without|cannot|lack\w*|absen\w+|miss(?:ing|es|ed)|fail\w*|falls short|refus\w*|reject\w*|declin\w*|den(?:y|ies|ied|ying|ial)|oppos\w*|(?!un(?:der|til|it|ion|ique)\w*)un\w+|non\w+|non-\w+|avoid\w*|prevent\w*|rather than|instead|beyond|outside|ignor\w*|impossible|tacit|refrain\w*|unless|void|only|sole(?:ly)?|limitations?|mislead\w*|former|retired|sever\w*|differ\w*|last thing|first|circumvent\w*|less\w*|lose|lost|abandon\w*|withdraw\w*|independence|never|otherwise|depriv\w*|break through|overlook\w*|neglect\w*|jeopardi\w*|take[sn]? precedence|halted|forgot\w*|drop\w*|low|no longer|however|preventable|let alone)\b|n['’]t\b|[a-z]less\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex BroadDenialInText();

    /// <summary>Possibility in a text.</summary>
    [GeneratedRegex(@"\b(?:could|might|may(?! (?:[0-9]|of\b))|likely|unlikely|probably|perhaps|possibl[ey]|potential(?:ly)?|supposed(?:ly)?|expected to)\b", RegexOptions.CultureInvariant)]
    public static partial Regex Possibility();

    /// <summary>Futurity in a text.</summary>
    [GeneratedRegex(@"\b(?:will|would|shall|is to|are to|about to|allow)\b", RegexOptions.CultureInvariant)]
    public static partial Regex Futurity();

    /// <summary>Obligation in a text.</summary>
    [GeneratedRegex(@"\b(?:should|must|ought|imperative|necessary|urges?|demands?|demanding|requiring)\b", RegexOptions.CultureInvariant)]
    public static partial Regex Obligation();

    /// <summary>Possibility in a summary.</summary>
    [GeneratedRegex(@"\b(?:could|can(?:not)?|might|may|would|likely|unlikely|probabl[ey]|improbable|perhaps|possibl[ey]|possibilit\w+|impossible|potential(?:ly)?|suppos\w+|expect\w*|able|risk\w*|fear\w*|threat\w*|danger\w*|chance|if|in case|ready|hypothe\w+|readily|easily|conceiv\w*|imagin\w*|anticipat\w+|room for|what is to come|ahead|were|prospect\w*|opportunity|forecast\w*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex PossibilityInSummary();

    /// <summary>Futurity in a summary.</summary>
    [GeneratedRegex(@"\b(?:will|would|shall|could|might|may|is to|are to|was to|were to|be to|to come|about to|soon|expect\w*|predict\w*|promis\w*|pledg\w*|plan\w*|aim\w*|intend\w*|if|suppos\w*|let|lets|allow\w*|able|future|ahead|going to|bound to|likely|means? to|should|must|has to|wants? to|undertak\w*|commit\w*|calls? for|propos\w*|probabl\w+|perhaps)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex FuturityInSummary();

    /// <summary>Obligation in a summary.</summary>
    [GeneratedRegex(@"\b(?:should|must|ought|has to|have to|had to|need\w*|necess\w*|imperative|duty|responsib\w*|falls? to|required?|requires|demand\w*|urg\w+|call\w*|ask\w*|press\w*|want\w*|condition|not to be|is to|are to|cannot do without|would|may not|best|bound|proper)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex ObligationInSummary();

    /// <summary>Modality in the widest sense in a text: planned, proposed or supposed.</summary>
    [GeneratedRegex(@"\b(?:will|would|could|can|cannot|might|may|should|shall|must|ought|likely|unlikely|probabl[ey]|perhaps|possibl[ey]|impossible|potential(?:ly)?|suppose[ds]?|expect\w*|is to|are to|about to|if|were|imperative|necess\w*|need\w*|allow\w*|urge\w*|call\w*|demand\w*|requir\w*|want\w*|hope\w*|plan\w*|intend\w*|aim\w*|propos\w*|suggest\w*|advis\w*|recommend\w*|predict\w*|forecast\w*|fear\w*|concern\w*|worr\w+|risk\w*|threat\w*|danger\w*|responsib\w*|pledg\w*|warn\w*|eager|future|to|important|importance|anticipat\w+|doubt\w*|question\w*|whether|without|in the event|contingency|in case|calls? for)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex BroadModality();

    /// <summary>A condition in a text.</summary>
    [GeneratedRegex(@"\b(?:if|were [A-Z]?\w+ to|in the event of|outside of|unless|provided that|in case of|in instances where|otherwise|should the)\b|\bWere [A-Z]\w+ to\b", RegexOptions.CultureInvariant)]
    public static partial Regex Condition();

    /// <summary>A condition in a summary.</summary>
    [GeneratedRegex(@"\b(?:if|whether|when|whenever|where|once|unless|until|except|outside|apart|in case|in the event|event|contingen\w+|suppos\w*|should|were|would|could|might|must|may|without|then|else|under|provided|condition\w*|case|crisis|emergency|with a|by taking)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex ConditionInSummary();

    /// <summary>An aim or an effort in a text, without its success.</summary>
    [GeneratedRegex(@"\b(?:aim(?:s|ed|ing)?|plans?\b|planned|intend(?:s|ed|ing)?|seek(?:s|ing)?|sought|working (?:to|towards?|on)|work (?:closely )?towards?|efforts? to|attempts?|attempted|trying|tries|tried|hop(?:e|es|ed|ing)|want(?:s|ed)?|wish(?:es|ed)?|calls? for|calling for|urg(?:e|es|ed|ing)|pledg(?:e|es|ed)|ask(?:s|ed|ing)|in order to|meant to|propos(?:e|es|ed|al)|to avoid|to prevent|to deter|to enhance|to prepare|eager to)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Intention();

    /// <summary>An aim or an effort in a summary.</summary>
    [GeneratedRegex(@"\b(?:aim\w*|plan\w*|intend\w*|intent\w*|seek\w*|sought|works?|worked|working|effort\w*|attempt\w*|tr(?:y|ies|ied|ying)|hope\w*|hoping|want\w*|wish\w*|call\w*|ask\w*|urg\w+|press\w*|pledg\w*|promis\w*|undertak\w*|in order|so that|so as|for the sake|purpose\w*|serv\w+|meant|mean|(?:is|are|was|were|be|so as|able|readier|ready) to|toward\w*|propos\w*|put\w* forward|suggest\w*|initiative|goal\w*|eager|keen|ready|prepar\w*|lest|against|will|would|should|must|has to|have to|need\w*|request\w*|demand\w*|strive\w*|object of|after|keep\w*|put off|welcome|supposed|supposes|imagined|advocat\w*|drives?|drive|bid)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex IntentionInSummary();

    /// <summary>Reported speech in a text.</summary>
    [GeneratedRegex(@"\b(?:said|says|saying|told|tells|according to|reported|reports? (?:that|about)|reportedly|argues?|argued|claims?|claimed|warned|warns|urged|urges|criticized|criticised|suggest(?:ed)? that|have suggested|added|stressed|stated|stating|acknowledged|acknowledges|announced|denied|declined to comment|what it calls|referred|reiterating)\b", RegexOptions.CultureInvariant)]
    public static partial Regex Reporting();

    /// <summary>Quotation marks around words, not apostrophes within one.</summary>
    [GeneratedRegex(@"[“”""]|(?<!\p{L})'\p{L}", RegexOptions.CultureInvariant)]
    public static partial Regex QuotationMark();
}
