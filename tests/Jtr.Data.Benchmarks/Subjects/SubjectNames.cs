namespace Jtr.Data.Benchmarks.Subjects;

/// <summary>The names of the subjects on the command line of a launch.</summary>
internal static class SubjectNames
{
    public const string Empty = "empty";
    public const string FirstFact = "first-fact";
    public const string KeyLookUp = "key-look-up";
    public const string Listing = "listing";
    public const string RivalFirstFact = "rival-first-fact";
    public const string RivalListing = "rival-listing";
}
