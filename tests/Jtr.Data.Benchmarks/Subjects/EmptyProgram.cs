namespace Jtr.Data.Benchmarks.Subjects;

/// <summary>Does nothing. Its time is the overhead that all subjects share: the host, the dispatch and the checksum.</summary>
internal static class EmptyProgram
{
    public static ulong Run()
    {
        var checksum = new Checksum();
        checksum.Add("");
        return checksum.Value;
    }
}
