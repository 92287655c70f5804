using System;
using System.Collections.Generic;
using System.Linq;

namespace Jtr.Data.Exports.Tests;

/// <summary>A question of research, in SPARQL, with the answer that the library gives: a line for each row, its values with blanks between.</summary>
/// <param name="Name">The question.</param>
/// <param name="Sparql">The query.</param>
/// <param name="Expected">The answer.</param>
internal sealed record ResearchQuestion(string Name, string Sparql, string[] Expected)
{
    public static IReadOnlyList<ResearchQuestion> All { get; } =
    [
        new(
            "Who certainly met in 2023?",
            """
            SELECT ?event ?actor {
              ?e a own:Event ; own:key ?event ; own:isPeripheral false ; own:kind <urn:jtr-data:terms/EventKind/meeting> ; own:date/own:possible ?days ; own:participants/own:actor/own:key ?actor .
              ?days time:hasBeginning/time:inXSDDate ?first ; time:hasEnd/time:inXSDDate ?last FILTER(?first >= "2023-01-01"^^xsd:date && ?last <= "2023-12-31"^^xsd:date) }
            """,
            [.. Timeline.On("2023").OfKind(EventKind.Meeting).OnlyCertain().SelectMany(static row => row.Participants.Select(part => $"{row.Key} {part.Actor.Key}"))]),
        new(
            "What was claimed about China through Reuters?",
            "SELECT ?claim { ?c a schema:Claim ; own:key ?claim ; own:about <urn:jtr-data:actors/china> ; own:attribution/own:actor <urn:jtr-data:actors/reuters> }",
            [.. Claims.ByTopic(Actors.China).Where(static claim => claim.Attribution.Any(static step => step.Actor == Actors.Reuters)).Select(static claim => claim.Key)]),
        new(
            "What contradicts what?",
            "SELECT ?from ?to { ?link own:kind <urn:jtr-data:terms/LinkKind/contradicts> ; own:from/own:key ?from ; own:to/own:key ?to }",
            [.. Facts.Conflicts.Select(static link => $"{link.From.Key} {link.To.Key}")]),
        new(
            "Who certainly was prime minister of Japan in April 2021?",
            """
            SELECT ?holder {
              ?t a own:Tenure ; own:office <urn:jtr-data:offices/prime-minister-of-japan> ; own:holder/own:key ?holder ; own:isPeripheral false ; own:attested/own:certain ?days .
              ?days time:hasBeginning/time:inXSDDate ?first ; time:hasEnd/time:inXSDDate ?last FILTER(?first <= "2021-04-01"^^xsd:date && ?last >= "2021-04-30"^^xsd:date) }
            """,
            [.. Tenures.OfOffice(Offices.PrimeMinisterOfJapan).AsOf("2021-04").OnlyCertain().Select(static row => row.Holder.Key)]),
        new(
            "What do the texts deny between Japan and Taiwan?",
            """
            SELECT ?relation { ?r a own:OtherRelation ; own:key ?relation ; own:status <urn:jtr-data:terms/RelationStatus/negated> ; own:isPeripheral false .
              { ?r own:subject <urn:jtr-data:actors/japan> ; own:object <urn:jtr-data:actors/taiwan> } UNION { ?r own:subject <urn:jtr-data:actors/taiwan> ; own:object <urn:jtr-data:actors/japan> } }
            """,
            [.. Relations.Between(Actors.Japan, Actors.Taiwan).Itself().Negated().Select(static row => row.Key)]),
        new(
            "How many aircraft, and how is the number to be read?",
            """
            SELECT ?measure ?comparator ?value { ?m own:key ?measure ; own:unit <urn:jtr-data:terms/Unit/aircraft> ; own:comparator/<http://www.w3.org/2004/02/skos/core#notation> ?comparator ; own:value ?value ; own:isPeripheral false }
            """,
            [.. Measures.InUnit(Unit.Aircraft).Select(static row => FormattableString.Invariant($"{row.Key} {Words.Of(row.Comparator)} {row.Value}"))]),
        new(
            "Which facts do several texts support?",
            "SELECT ?key (COUNT(DISTINCT ?document) AS ?texts) { ?row own:key ?key ; own:isPeripheral false ; prov:wasDerivedFrom ?document } GROUP BY ?key HAVING(COUNT(DISTINCT ?document) > 1)",
            [.. Facts.All.Where(static fact => !fact.IsPeripheral && fact.Sources().Length > 1).Select(static fact => FormattableString.Invariant($"{fact.Key} {fact.Sources().Length}"))]),
        new(
            "How many events of each kind happened?",
            "SELECT ?kind (COUNT(?e) AS ?count) { ?e a own:Event ; own:isPeripheral false ; own:kind/<http://www.w3.org/2004/02/skos/core#notation> ?kind } GROUP BY ?kind",
            [.. Timeline.All.GroupBy(static row => row.Kind).Select(static group => FormattableString.Invariant($"{Words.Of(group.Key)} {group.Count()}"))]),
        new(
            "Who signed what?",
            "SELECT ?instrument ?signatory { ?i own:key ?instrument ; own:signatories/own:key ?signatory }",
            [.. Instruments.All.SelectMany(static row => row.Signatories.Select(signatory => $"{row.Key} {signatory.Key}"))]),
        new(
            "On what does a commentary ground its thesis?",
            """
            SELECT ?document ?ground { ?d own:key ?document ; own:thesis ?thesis . ?link own:kind ?kind .
              { ?link own:kind <urn:jtr-data:terms/LinkKind/because> ; own:from ?thesis ; own:to/own:key ?ground } UNION { ?link own:kind <urn:jtr-data:terms/LinkKind/supports> ; own:to ?thesis ; own:from/own:key ?ground } }
            """,
            [
                .. Documents.All.Where(static document => document.Thesis is not null).SelectMany(static document => Links.All
                    .Where(link => (link.Kind == LinkKind.Because && link.From.Equals(document.Thesis)) || (link.Kind == LinkKind.Supports && link.To.Equals(document.Thesis)))
                    .Select(link => $"{document.Key} {(link.Kind == LinkKind.Because ? link.To : link.From).Key}")),
            ]),
    ];
}
