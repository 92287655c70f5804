using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Jtr.Corpora.Sources;

namespace Jtr.Data;

/// <content>Facts by what they rest on.</content>
public static partial class Facts
{
    /// <summary>
    /// The facts of a document: all that have some evidence in it, that of their names included, and the peripheral ones, which rest on teasers alone, too.
    /// Table by table, as each table's own look-up has them.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static Rows<IFact> From(Document document)
    {
        _ = document ?? throw new ArgumentNullException(nameof(document));
        var facts = new FactList();
        facts.Add(Actors.ByDocument(document));
        facts.Add(Claims.ByDocument(document));
        facts.Add(Documents.ByDocument(document));
        facts.Add(Events.ByDocument(document));
        facts.Add(Instruments.ByDocument(document));
        facts.Add(Links.ByDocument(document));
        facts.Add(Measures.ByDocument(document));
        facts.Add(Offices.ByDocument(document));
        facts.Add(Places.ByDocument(document));
        facts.Add(Provisions.ByDocument(document));
        facts.Add(Relations.ByDocument(document));
        facts.Add(Tenures.ByDocument(document));
        return facts.ToRows();
    }

    /// <summary>
    /// The facts of a passage: all that have some evidence in it, that of their names included. The peripheral facts, which rest on
    /// teasers alone, are here too. Table by table, as each table's own look-up has them.
    /// </summary>
    /// <param name="passage">The passage.</param>
    /// <exception cref="ArgumentNullException">The passage is null.</exception>
    public static Rows<IFact> In(Passage passage)
    {
        _ = passage ?? throw new ArgumentNullException(nameof(passage));
        var facts = new FactList();
        facts.Add(Actors.ByPassage(passage));
        facts.Add(Claims.ByPassage(passage));
        facts.Add(Documents.ByPassage(passage));
        facts.Add(Events.ByPassage(passage));
        facts.Add(Instruments.ByPassage(passage));
        facts.Add(Links.ByPassage(passage));
        facts.Add(Measures.ByPassage(passage));
        facts.Add(Offices.ByPassage(passage));
        facts.Add(Places.ByPassage(passage));
        facts.Add(Provisions.ByPassage(passage));
        facts.Add(Relations.ByPassage(passage));
        facts.Add(Tenures.ByPassage(passage));
        return facts.ToRows();
    }

    /// <summary>
    /// The facts that rest on a character of a document: some evidence of theirs, that of names included, covers it. Empty where nothing is recorded, as in furniture; the
    /// peripheral facts are here too. Table by table, as each table's own look-up has them.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="offset">The character: Unicode code points from the start of the document's file; 0-based, less than <see cref="Document.Length"/>.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The document has no such character.</exception>
    public static Rows<IFact> At(Document document, int offset)
    {
        _ = document ?? throw new ArgumentNullException(nameof(document));

        // No evidence lies in two passages, nor outside of all: the facts of one passage are all that can rest on the character.
        Rows<IFact> near = default;
        foreach (Passage passage in document.Passages)
        {
            if (passage.Start <= offset && offset < passage.End)
                near = In(passage);
        }

        return new SourcedFacts<IFact, Document, Evidence>(near).At(document, offset);
    }

    /// <summary>
    /// The facts that two documents or more support, each with these documents; table by table and by key. A document supports a fact where evidence of the fact's own, or of a fact that restates it,
    /// states or corroborates it there: a date, a name or an attribution alone does not. Links are left out, which rest on the two texts that they connect and are not said by both.
    /// Every fact is read to find them: keep what is returned.
    /// </summary>
    /// <param name="includingPeripheral">Whether teasers support a fact as any other passage does; by default they do not, and peripheral facts are left out.</param>
    public static ImmutableArray<Corroboration<IFact, Document>> Corroborated(bool includingPeripheral = false) => new SourcedFacts<IFact, Document, Evidence>(All).Corroborated(
        (fact, evidence) => fact is not Link && evidence.Role is EvidenceRole.States or EvidenceRole.Corroborates && (includingPeripheral || evidence.Passage.Kind != PassageKind.Teaser),
        SaysTheSame);

    /// <summary>
    /// What is disputed, and between whom: every link by which one fact contradicts or qualifies another, or by which an answer denies, opposes, criticises or refuses it; by key of the link.
    /// Both sides are kept, and none is chosen.
    /// </summary>
    /// <param name="includingPeripheral">Whether peripheral facts count, which rest on teasers alone; by default a dispute with one is left out.</param>
    public static ImmutableArray<Dispute> Disputed(bool includingPeripheral = false)
    {
        ImmutableArray<Dispute>.Builder disputes = ImmutableArray.CreateBuilder<Dispute>();
        foreach (Link link in Links.All)
        {
            if (Dispute.Says(link) && (includingPeripheral || !(link.IsPeripheral || link.From.IsPeripheral || link.To.IsPeripheral)))
                disputes.Add(new Dispute(link));
        }

        return disputes.ToImmutable();
    }

    /// <summary>
    /// The facts that refer to a row through whatever property, that of a participant, a name or a piece of evidence included: what <c>jtr show</c> lists. The peripheral facts are here too. Table by
    /// table and by key. Every fact is read to find them: keep what is returned.
    /// </summary>
    /// <param name="row">The row: a fact or a passage.</param>
    /// <exception cref="ArgumentNullException">The row is null.</exception>
    public static Rows<IFact> ReferringTo(IRow row) => ReferenceSearch.In(All, row);

    /// <summary>
    /// Everything about something, as the queries have it: the claims about it, the events that it took part in or that were there, its relations, numbers, offices, instruments, and what links lead to
    /// or from it; table by table, and in each in the order of time. Peripheral facts and what did not happen are left out, as in every query.
    /// </summary>
    /// <param name="topic">An actor, a place, an office, an instrument, an event, or any other fact.</param>
    /// <exception cref="ArgumentNullException">The topic is null.</exception>
    public static Rows<IFact> About(IFact topic)
    {
        _ = topic ?? throw new ArgumentNullException(nameof(topic));
        var facts = new FactList();
        facts.Add(Claims.About(topic));
        facts.Add(Events.About(topic));
        facts.Add(Instruments.About(topic));
        facts.Add(Links.About(topic));
        facts.Add(Measures.About(topic));
        facts.Add(Provisions.About(topic));
        facts.Add(Relations.About(topic));
        facts.Add(Tenures.About(topic));
        return facts.ToRows();
    }

    /// <summary>The documents that a fact rests on, each once, in the order of its evidence.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException">The fact is null.</exception>
    public static ImmutableArray<Document> Sources(this IFact fact)
    {
        ImmutableArray<Document>.Builder documents = ImmutableArray.CreateBuilder<Document>();
        foreach (Evidence evidence in (fact ?? throw new ArgumentNullException(nameof(fact))).Evidence)
        {
            if (!documents.Contains(evidence.Passage.Document))
                documents.Add(evidence.Passage.Document);
        }

        return documents.ToImmutable();
    }

    /// <summary>
    /// The pairs of facts that cannot both be true: the links of kind <see cref="LinkKind.Contradicts"/>, whose <see cref="Link.From"/> and <see cref="Link.To"/> are the two; by key.
    /// Both are kept, and none is chosen. Empty while no two contradict each other; facts that limit or update another are linked as such.
    /// </summary>
    public static Rows<Link> Conflicts => Links.ByKind(LinkKind.Contradicts);

    /// <summary>The facts that restate a fact, those that it restates, and so on. What may be the same, as far as the texts settle it, corroborates nothing.</summary>
    private static IEnumerable<IFact> SaysTheSame(IFact fact)
    {
        var known = new HashSet<IFact> { fact };
        var waiting = new Queue<IFact>();
        waiting.Enqueue(fact);
        while (waiting.Count > 0)
        {
            IFact one = waiting.Dequeue();
            foreach (IFact other in (IEnumerable<IFact>)[.. one.RestatedBy(), .. one.Restates()])
            {
                if (!known.Add(other))
                    continue;
                waiting.Enqueue(other);
                yield return other;
            }
        }
    }

    /// <summary>Facts of several tables, one after the other.</summary>
    private sealed class FactList
    {
        private readonly List<IFact> _facts = [];

        public void Add(IEnumerable<IFact> rows) => _facts.AddRange(rows);

        public Rows<IFact> ToRows() => Views.Rows(row => _facts[row], 0, _facts.Count);
    }
}
