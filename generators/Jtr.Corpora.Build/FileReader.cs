using System.IO;
using Jtr.Corpora.Generators.Reading;

namespace Jtr.Corpora.Build;

/// <summary>Reads seeds one after another into one buffer, because allocating large arrays triggers full garbage collections, which trace all rows read so far. Not thread-safe.</summary>
internal sealed class FileReader
{
    private byte[] _bytes = [];

    /// <param name="path">The path of the file.</param>
    /// <param name="file">Its path below the seeds' folder.</param>
    public SeedSource Read(string path, string file)
    {
        using FileStream stream = File.OpenRead(path);
        if (stream.Length > int.MaxValue)
            throw new IOException($"{path} is longer than 2 GB; the rows of a table may be in several files.");
        int count = (int)stream.Length;
        if (_bytes.Length < count)
            _bytes = new byte[count];
        stream.ReadExactly(_bytes, 0, count);
        return SeedSource.Of(file, _bytes, count);
    }
}
