using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using Jtr.Corpora.Exports.Formats;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Data.Cli.Exporting;

/// <summary>The corrections of facts and the withdrawn keys as an Atom feed (RFC 4287), newest first.</summary>
internal sealed class AtomFormat : ExportFormat
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public override string Name => "atom";

    public override string Title => "Atom";

    public override string Purpose => "Feed readers: corrections of facts and withdrawn keys, newest first.";

    public override string Loss => "Everything but corrections and withdrawn keys. Atom requires a time of day, so a correction has midnight UTC of its day.";

    public override IReadOnlyList<ExportFile> Files(ExportedCorpus corpus) =>
    [
        new("atom/corrections.atom", "application/atom+xml", "A feed of the corrections and withdrawn keys.", stream => Write(stream, corpus.Description)),
    ];

    private static void Write(Stream stream, CorpusDescription corpus) => NetworkXml.Write(stream, xml =>
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteElementString("id", Atom, corpus.Base + "corrections");
        xml.WriteElementString("title", Atom, corpus.Title + ": corrections");
        xml.WriteElementString("subtitle", Atom, corpus.Stamp);
        xml.WriteElementString("updated", Atom, Time(Corpus.Date));
        xml.Element("author", Atom, [], () => xml.WriteElementString("name", Atom, corpus.Creator));
        if (corpus.Licence is { } licence)
            xml.WriteElementString("rights", Atom, licence.Identifier);
        foreach ((IRow row, Day day) in Changes().OrderByDescending(static change => change.Day).ThenBy(static change => change.Row.Key, StringComparer.Ordinal))
        {
            xml.Element("entry", Atom, [], () =>
            {
                xml.WriteElementString("id", Atom, $"{corpus.Base}{row.Table}/{row.Key}");
                xml.WriteElementString("updated", Atom, Time(day));
                if (row is Correction correction)
                    Entry(xml, correction.Fact.Key + ": " + correction.Property, $"{correction.Before ?? "none"} → {correction.After ?? "none"}. {correction.Why} Since corpus {correction.Version}.", correction.Fact.Table);
                else if (row is Withdrawal withdrawal)
                    Entry(xml, withdrawal.Key + ": withdrawn", $"{withdrawal.Reason} Since corpus {withdrawal.Version}.{(withdrawal.ReplacedBy is { } fact ? $" Replaced by {fact.Key}." : "")}", withdrawal.FormerTable);
            });
        }

        xml.WriteEndElement();
    });

    private static IEnumerable<(IRow Row, Day Day)> Changes()
    {
        foreach (Correction correction in Corrections.All)
            yield return (correction, correction.Date.Earliest ?? Corpus.Date);
        foreach (Withdrawal withdrawal in Withdrawn.All)
            yield return (withdrawal, withdrawal.Date.Earliest ?? Corpus.Date);
    }

    private static void Entry(XmlWriter xml, string title, string content, string table)
    {
        xml.WriteElementString("title", Atom, title);
        xml.Element("category", Atom, [("term", table)]);
        xml.Element("content", Atom, [("type", "text")], () => xml.WriteString(content));
    }

    private static string Time(Day day) => day + "T00:00:00Z";
}
