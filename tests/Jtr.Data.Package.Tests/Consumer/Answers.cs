using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using Jtr.Data;
using Jtr.Edtf;

namespace Consumer;

/// <summary>Queries the corpus and formats the answers as text.</summary>
public static class Answers
{
    /// <summary>Returns one line for each question.</summary>
    public static IEnumerable<string> All()
    {
        Event signing = Events.ImmigrationMemorandumSigned;
        yield return "by name: " + signing.Key;
        yield return "what: " + signing.Summary;
        yield return "when: " + signing.Date;
        yield return "before 2025-06: " + (signing.Date < EdtfDate.Parse("2025-06"));
        yield return "by key, the same object: " + ReferenceEquals(Events.Get("immigration-memorandum-signed"), signing);
        yield return "by a key that no row has: " + (Events.Find("no-such-event")?.Key ?? "nothing");
        foreach (Participation participation in signing.Participants)
            yield return "who: " + participation.Role + " " + participation.Actor.Name;

        Evidence evidence = signing.Evidence[0];
        yield return "says who: " + evidence.Passage.Key + " " + evidence.Start.ToString(CultureInfo.InvariantCulture) + " " + evidence.Digest;
        yield return "in: " + evidence.Passage.Document.Key + " " + evidence.Passage.Document.FileName;
        yield return "events of the first actor: " + Events.ByActor(signing.Participants[0].Actor).Count.ToString(CultureInfo.InvariantCulture);
        foreach (IFact fact in Corpus.Facts)
            yield return fact.Table + " " + fact.Key + ": " + fact.Summary;
        string json = JsonSerializer.Serialize(signing, CorpusJsonContext.Default.Event);
        yield return "as JSON: " + json;
        yield return "with what it refers to: " + JsonSerializer.Serialize(signing, CorpusJsonContext.Expanded.IFact);
        yield return "read again, the same object: " + ReferenceEquals(JsonSerializer.Deserialize(json, CorpusJsonContext.Default.Event), signing);
        string all = JsonSerializer.Serialize(Corpus.Facts, CorpusJsonContext.Expanded.Facts);
        yield return "all of them read again: " + JsonSerializer.Deserialize(all, CorpusJsonContext.Expanded.Facts)!.Count.ToString(CultureInfo.InvariantCulture);
        yield return "fingerprint: " + Corpus.Fingerprint;
    }
}
