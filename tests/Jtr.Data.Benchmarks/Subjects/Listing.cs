namespace Jtr.Data.Benchmarks.Subjects;

/// <summary>What every fact of the corpus says, and when it was.</summary>
internal static class Listing
{
    public static ulong Run()
    {
        var checksum = new Checksum();
        foreach (IFact fact in Corpus.Facts)
        {
            checksum.Add(fact.Summary);
            if (fact.When is { } known)
                checksum.Add(known.Date.ToString());
        }

        return checksum.Value;
    }
}
