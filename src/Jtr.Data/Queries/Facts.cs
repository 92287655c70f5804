using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Jtr.Corpora.Sources;

namespace Jtr.Data;

/// <content>Facts by what they rest on.</content>
public static partial class Facts
{
    /// <summary>
    /// The facts of a document: all that have some evidence in it, that of their names and provisions included, and the peripheral ones, which rest on teasers alone, too.
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
        facts.Add(Relations.ByDocument(document));
        facts.Add(Tenures.ByDocument(document));
        return facts.ToRows();
    }

    /// <summary>
    /// The facts of a passage: all that have some evidence in it, that of their names and provisions included. The peripheral facts, which rest on
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
        facts.Add(Relations.ByPassage(passage));
        facts.Add(Tenures.ByPassage(passage));
        return facts.ToRows();
    }

    /// <summary>
    /// The facts that rest on a character of a document: some evidence of theirs, that of names and provisions included, covers it. Empty where nothing is recorded, as in furniture; the
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
    /// The facts that two documents or more support, each with these documents; table by table and by key. A document supports a fact where evidence of the fact's own states or corroborates
    /// it there: a date, a name or an attribution alone does not. Links are left out, which rest on the two texts that they connect and are not said by both. The peripheral facts are
    /// here too, and a teaser supports as any other passage does. Every fact is read to find them: keep what is returned.
    /// </summary>
    public static ImmutableArray<Corroboration<IFact, Document>> Corroborated => new SourcedFacts<IFact, Document, Evidence>(All)
        .Corroborated(static (fact, evidence) => fact is not Link && evidence.Role is EvidenceRole.States or EvidenceRole.Corroborates);

    /// <summary>
    /// The pairs of facts that cannot both be true: the links of kind <see cref="LinkKind.Contradicts"/>, whose <see cref="Link.From"/> and <see cref="Link.To"/> are the two; by key.
    /// Both are kept, and none is chosen. Empty while no two contradict each other; facts that limit or update another are linked as such.
    /// </summary>
    public static Rows<Link> Conflicts => Links.ByKind(LinkKind.Contradicts);

    /// <summary>Facts of several tables, one after the other.</summary>
    private sealed class FactList
    {
        private readonly List<IFact> _facts = [];

        public void Add<T>(Rows<T> rows)
            where T : class, IFact
        {
            foreach (T row in rows)
                _facts.Add(row);
        }

        public Rows<IFact> ToRows() => Views.Rows(row => _facts[row], 0, _facts.Count);
    }
}
