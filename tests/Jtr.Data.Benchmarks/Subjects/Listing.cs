namespace Jtr.Data.Benchmarks.Subjects;

/// <summary>What every fact of the corpus says and, where its table has a date, when: table by table.</summary>
internal static class Listing
{
    public static ulong Run()
    {
        var checksum = new Checksum();
        foreach (Actor row in Actors.All)
            Add(ref checksum, row.Summary, null);
        foreach (Claim row in Claims.All)
            Add(ref checksum, row.Summary, row.Voiced);
        foreach (Document row in Documents.All)
            Add(ref checksum, row.Summary, row.Published);
        foreach (Event row in Events.All)
            Add(ref checksum, row.Summary, row.Date);
        foreach (Instrument row in Instruments.All)
            Add(ref checksum, row.Summary, row.Date);
        foreach (Link row in Links.All)
            Add(ref checksum, row.Summary, null);
        foreach (Measure row in Measures.All)
            Add(ref checksum, row.Summary, row.AsOf);
        foreach (Office row in Offices.All)
            Add(ref checksum, row.Summary, null);
        foreach (Place row in Places.All)
            Add(ref checksum, row.Summary, null);
        foreach (Relation row in Relations.All)
            Add(ref checksum, row.Summary, row.Validity);
        foreach (Tenure row in Tenures.All)
            Add(ref checksum, row.Summary, row.Attested);
        return checksum.Value;
    }

    private static void Add(ref Checksum checksum, string summary, EdtfDate? date)
    {
        checksum.Add(summary);
        if (date is { } known)
            checksum.Add(known.ToString());
    }
}
