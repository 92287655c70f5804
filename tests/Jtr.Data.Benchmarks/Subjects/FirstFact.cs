namespace Jtr.Data.Benchmarks.Subjects;

/// <summary>Reads the summary and date of one event by its named member.</summary>
internal static class FirstFact
{
    public static ulong Run()
    {
        Event signing = Events.ImmigrationMemorandumSigned;
        var checksum = new Checksum();
        checksum.Add(signing.Summary);
        checksum.Add(signing.Date.ToString() ?? "");
        return checksum.Value;
    }
}
