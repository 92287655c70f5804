using System.Collections.Generic;
using Jtr.Corpora.Exports.Model;

namespace Jtr.Data.Cli.Exporting;

/// <summary>Views of this corpus: the events that happened, the attribution chain of claims, relations with their attested time. Each has both readings of a date: the possible and the certain days.</summary>
internal static class OwnViews
{
    public static IReadOnlyList<CorpusView> All { get; } =
    [
        new(
            "timeline",
            "The events that occurred or were ongoing, earliest first, without peripheral ones. Events that were planned, proposed, halted, supposed or denied are only in events.",
            """
            SELECT "key", date_edtf, date_earliest, date_earliest_kind, date_latest, date_latest_kind, date_basis, date_certain_from, date_certain_to, kind, status, summary, place_key, instrument_key, according_to_key,
              (SELECT string_agg(p.actor_key, ' ') FROM (SELECT actor_key FROM events_participants WHERE events_participants."key" = events."key" ORDER BY "position") AS p) AS participants
            FROM events WHERE status IN ('occurred', 'ongoing') AND NOT is_peripheral
            ORDER BY date_earliest IS NULL, date_earliest, date_latest IS NULL, date_latest, "key"
            """),
        new(
            "claims_chain",
            "The attribution chain of each claim, one row for each step: step 0 is the claimant, later steps passed it on. A claim records that something was said, not that it is true.",
            """
            SELECT "key" AS claim_key, 0 AS step, claimant_key AS actor_key, 'makes' AS manner, voice, made_edtf, made_earliest, made_latest, made_basis, summary, is_peripheral FROM claims
            UNION ALL
            SELECT claims."key", claims_attribution."position", claims_attribution.actor_key, claims_attribution.manner, voice, made_edtf, made_earliest, made_latest, made_basis, summary, is_peripheral
            FROM claims JOIN claims_attribution ON claims_attribution."key" = claims."key"
            """),
        new(
            "relations_as_of",
            "Relations that hold or held, with the days for which they possibly and certainly do. As of a day d: possible if (possible_from IS NULL OR possible_from <= d) and likewise possible_to; certain if d is between certain_from and certain_to. Relations that are denied, proposed or supposed are only in relations.",
            """
            SELECT "key", subject_key, kind, object_key, formality, status, validity_edtf, validity_earliest AS possible_from, validity_earliest_kind AS possible_from_kind, validity_latest AS possible_to,
              validity_latest_kind AS possible_to_kind, validity_certain_from AS certain_from, validity_certain_to AS certain_to, validity_basis, according_to_key, summary, is_peripheral
            FROM relations WHERE status IN ('asserted', 'ended')
            """),
    ];
}
