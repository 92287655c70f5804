open System.Globalization
open Jtr.Data
open Jtr.Edtf

// The first queries of Answers.cs in F#, with the same output.
let signing = Events.ImmigrationMemorandumSigned

printfn "by name: %s" signing.Key
printfn "what: %s" signing.Summary
printfn "when: %O" signing.Date
// F# has no three-valued comparison, so the operator is called by its name. It is not lifted to optional dates.
printfn "before 2025-06: %O" (EdtfDate.op_LessThan (signing.Date.Value, EdtfDate.Parse "2025-06"))
printfn "by key, the same object: %O" (obj.ReferenceEquals (Events.Get "immigration-memorandum-signed", signing))

printfn "by a key that no row has: %s" (
    match Events.Find "no-such-event" with
    | null -> "nothing"
    | row -> row.Key
)

for participation in signing.Participants do
    printfn "who: %O %s" participation.Role participation.Actor.Name

let evidence = signing.Evidence[0]
printfn "says who: %s %s %s" evidence.Passage.Key (evidence.Start.ToString CultureInfo.InvariantCulture) evidence.Digest

// Rows are sequences, as everything in F# is.
for fact in Corpus.Facts |> Seq.filter (fun fact -> fact.Table = "links") do
    printfn "%s %s: %s" fact.Table fact.Key fact.Summary

printfn "fingerprint: %s" Corpus.Fingerprint
