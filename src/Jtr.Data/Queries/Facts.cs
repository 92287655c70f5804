using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Jtr.Corpora.Sources;

namespace Jtr.Data;

/// <content>Facts by document, passage, topic and reference.</content>
public static partial class Facts
{
    /// <summary>
    /// Returns the facts with evidence in a document, including the evidence of their names, and including peripheral facts.
    /// Ordered by table, then as each table's own look-up orders them.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
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
    /// Returns the facts with evidence in a passage, including the evidence of their names, and including peripheral facts.
    /// Ordered by table, then as each table's own look-up orders them.
    /// </summary>
    /// <param name="passage">The passage.</param>
    /// <exception cref="ArgumentNullException"><paramref name="passage"/> is null.</exception>
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
    /// Returns the facts with evidence, including that of their names, that covers a character of a document. Empty if no fact cites the character, as in furniture. Includes
    /// peripheral facts. Ordered by table, then as each table's own look-up orders them.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="offset">The index of the character, in Unicode code points from the start of the document's file; 0-based, less than <see cref="Document.Length"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative, or at least <see cref="Document.Length"/>.</exception>
    public static Rows<IFact> At(Document document, int offset)
    {
        _ = document ?? throw new ArgumentNullException(nameof(document));

        // Each evidence lies within one passage, so only the facts of the passage at the offset can cover it.
        Rows<IFact> near = default;
        foreach (Passage passage in document.Passages)
        {
            if (passage.Start <= offset && offset < passage.End)
                near = In(passage);
        }

        return new SourcedFacts<IFact, Document, Evidence>(near).At(document, offset);
    }

    /// <summary>
    /// Returns the facts that at least two documents support, each with these documents, by table and key. Reads every fact: store the result.
    /// </summary>
    /// <remarks>
    /// A document supports a fact if evidence in it states or corroborates the fact, or a fact that restates it. Evidence for only a date, a name or an attribution does not count. Leaves out links, because
    /// their evidence lies in the two texts that they connect.
    /// </remarks>
    /// <param name="includingPeripheral">True to count teasers as support and to include peripheral facts; false, the default, to leave both out.</param>
    public static ImmutableArray<Corroboration<IFact, Document>> Corroborated(bool includingPeripheral = false) => new SourcedFacts<IFact, Document, Evidence>(All).Corroborated(
        (fact, evidence) => fact is not Link && evidence.Role is EvidenceRole.States or EvidenceRole.Corroborates && (includingPeripheral || evidence.Passage.Kind != PassageKind.Teaser),
        SaysTheSame);

    /// <summary>
    /// Returns every dispute, by key of the link: each link by which a fact contradicts, qualifies or contrasts with another, or by which an answer denies, opposes, criticises or refuses it.
    /// The result takes neither side.
    /// </summary>
    /// <param name="includingPeripheral">True to include disputes with peripheral facts; false, the default, to leave them out.</param>
    public static ImmutableArray<Dispute> Disputed(bool includingPeripheral = false)
    {
        ImmutableArray<Dispute>.Builder disputes = ImmutableArray.CreateBuilder<Dispute>();
        foreach (Link link in Links.All)
        {
            if (Dispute.IsDispute(link) && (includingPeripheral || !(link.IsPeripheral || link.From.IsPeripheral || link.To.IsPeripheral)))
                disputes.Add(new Dispute(link));
        }

        return disputes.ToImmutable();
    }

    /// <summary>
    /// Returns the facts that refer to a row through any property, including those of participants, names and evidence: the list that <c>jtr show</c> prints. Includes peripheral facts. Ordered by table and
    /// key. Reads every fact: store the result.
    /// </summary>
    /// <param name="row">The row: a fact or a passage.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public static Rows<IFact> ReferringTo(IRow row) => ReferenceSearch.In(All, row);

    /// <summary>
    /// Returns everything about a topic, as the queries find it: the claims about it, its events, relations, numbers, offices and instruments, and the links to
    /// and from it; by table, then by time. Leaves out peripheral facts and events that did not happen, as every query does.
    /// </summary>
    /// <param name="topic">An actor, a place, an office, an instrument, an event, or any other fact.</param>
    /// <exception cref="ArgumentNullException"><paramref name="topic"/> is null.</exception>
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

    /// <summary>Returns the documents that a fact rests on, each once, in the order of its evidence.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
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
    /// Gets the pairs of facts that cannot both be true: the links of kind <see cref="LinkKind.Contradicts"/>, from <see cref="Link.From"/> to <see cref="Link.To"/>; by key.
    /// The result takes neither side, and is empty if no two facts contradict each other. Facts that limit or update another have links of those kinds instead.
    /// </summary>
    public static Rows<Link> Conflicts => Links.ByKind(LinkKind.Contradicts);

    /// <summary>Returns the transitive closure of restating and restated facts. Facts linked as possibly the same do not count as corroboration.</summary>
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

    /// <summary>Collects facts of several tables, one table after another.</summary>
    private sealed class FactList
    {
        private readonly List<IFact> _facts = [];

        public void Add(IEnumerable<IFact> rows) => _facts.AddRange(rows);

        public Rows<IFact> ToRows() => Views.Rows(row => _facts[row], 0, _facts.Count);
    }
}
