namespace Jtr.Data.Benchmarks.Subjects;

/// <summary>Reads the summary and date of one event by its key. The same answer as <see cref="FirstFact"/>.</summary>
internal static class KeyLookUp
{
    /// <summary>The key of <see cref="Events.ImmigrationMemorandumSigned"/>.</summary>
    public const string Key = "immigration-memorandum-signed";

    public static ulong Run()
    {
        Event signing = Events.Get(Key);
        var checksum = new Checksum();
        checksum.Add(signing.Summary);
        checksum.Add(signing.Date.ToString() ?? "");
        return checksum.Value;
    }
}
