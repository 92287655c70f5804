namespace Jtr.Data.Benchmarks.Subjects;

/// <summary>The first fact of a process, by its named member: what happened, and when.</summary>
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
