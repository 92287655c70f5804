namespace Jtr.Data.Benchmarks.Subjects;

/// <summary>Reads the summary and date of every fact.</summary>
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
