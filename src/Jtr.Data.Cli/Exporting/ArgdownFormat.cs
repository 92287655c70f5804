using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jtr.Corpora.Exports.Dates;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Data.Cli.Exporting;

/// <summary>The claims as Argdown: each a statement by its key, with the claims that support or oppose it.</summary>
internal sealed class ArgdownFormat : ExportFormat
{
    private static readonly JsonSerializerOptions s_quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override string Name => "argdown";

    public override string Title => "Argdown";

    public override string Purpose => "Argument maps: the claims, each with those that support or oppose it.";

    public override string Loss => "Everything but claims. Of the links between claims, those that neither support nor oppose; their number is in the head. A statement records a claim, not a fact: 'claimant' and 'voice' attribute it.";

    public override IReadOnlyList<ExportFile> Files(ExportedCorpus corpus) =>
    [
        new("argdown/claims.argdown", "text/vnd.argdown", "Every claim, with those that support or oppose it.", stream => Write(stream, corpus.Description)),
    ];

    private static void Write(Stream stream, CorpusDescription corpus)
    {
        (Claim Of, string Mark, Claim By)[] relations = [.. Links.All.Select(Relation).OfType<(Claim, string, Claim)>()];
        int leftOut = Links.All.Count(static link => link is { From: Claim, To: Claim }) - relations.Length;
        ILookup<Claim, (Claim Of, string Mark, Claim By)> below = relations.ToLookup(static relation => relation.Of);
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine("===");
        foreach ((string name, string? value) in ((string, string?)[])[("title", corpus.Title + ": claims"), ("version", corpus.Version), ("fingerprint", corpus.Fingerprint), ("date", RelationEdge.Iso(corpus.Date)), ("licence", corpus.Licence?.Identifier), ("linksLeftOut", FormattableString.Invariant($"{leftOut}"))])
        {
            if (value is not null)
                text.WriteLine($"{name}: {Quoted(value)}");
        }

        text.WriteLine("===");
        foreach (Claim claim in Claims.All)
        {
            text.WriteLine();
            text.WriteLine($"[{claim.Key}]: {Escaped(claim.Summary)} {{{Data(claim)}}}");
            foreach ((_, string mark, Claim by) in below[claim].OrderBy(static relation => relation.By.Key, StringComparer.Ordinal).ThenBy(static relation => relation.Mark, StringComparer.Ordinal))
                text.WriteLine($"  {mark} [{by.Key}]");
        }
    }

    /// <summary>Returns a link as a relation below a statement; null if it neither supports nor opposes, or does not connect two claims.</summary>
    private static (Claim Of, string Mark, Claim By)? Relation(Link link) => link is not { From: Claim from, To: Claim to } ? null : link.Kind switch
    {
        LinkKind.Supports => (to, "+", from),
        // The first claim is concluded from the second, its ground.
        LinkKind.Because => (from, "+", to),
        LinkKind.Contradicts => (to, "><", from),
        LinkKind.Qualifies => (to, "-", from),
        LinkKind.RespondsTo when from.Voice is Voice.Denies or Voice.Opposes or Voice.Criticises => (to, "-", from),
        _ => null,
    };

    private static string Data(Claim claim)
    {
        DateColumns? made = claim.Made is { } date ? DateColumns.Of(date, DateExtentKind.Within, claim.MadeBasis is { } basis ? EnumLabels.Of(basis) : null) : null;
        (string Name, string? Value)[] values =
        [
            ("claimant", claim.Claimant.Key),
            ("voice", EnumLabels.Of(claim.Voice)),
            ("through", claim.DescribeChain()),
            ("edtf", made?.Edtf),
            ("earliest", RelationEdge.Iso(made?.Earliest)),
            ("latest", RelationEdge.Iso(made?.Latest)),
            ("basis", made?.Basis),
            ("peripheral", claim.IsPeripheral ? "yes" : "no"),
            ("documents", string.Join(' ', claim.Sources().Select(static document => document.Key))),
        ];
        return string.Join(", ", values.Where(static value => value.Value is not null).Select(static value => $"{value.Name}: {Quoted(value.Value!)}"));
    }

    /// <summary>Quotes a text for YAML, as JSON, which is a subset of YAML.</summary>
    private static string Quoted(string text) => JsonSerializer.Serialize(text, s_quoted);

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (char letter in text)
        {
            if (letter is '\\' or '[' or ']' or '<' or '>' or '{' or '}' or '#' or '@' or '*' or '_' or '/')
                escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
