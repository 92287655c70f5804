namespace Jtr.Data.Benchmarks.Subjects;

/// <summary>The empty program: it pays for the host, the dispatch and the checksum, as every subject does, and for nothing else.</summary>
internal static class Nothing
{
    public static ulong Run()
    {
        var checksum = new Checksum();
        checksum.Add("");
        return checksum.Value;
    }
}
