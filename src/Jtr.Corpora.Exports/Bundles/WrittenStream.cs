using System;
using System.IO;
using System.Security.Cryptography;

namespace Jtr.Corpora.Exports.Bundles;

/// <summary>
/// A file stream that counts and hashes its bytes, and limits the heap while they are written. Formats allocate many short-lived strings, which the runtime would collect only at a budget that depends
/// on the processor's caches and is a multiple of the live data.
/// </summary>
internal sealed class WrittenStream(Stream file) : Stream
{
    // The allocation between collections, in bytes: less costs time, more shows in the peak.
    private const long Budget = 24L << 20;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private long _length;
    private long _allocated = GC.GetAllocatedBytesForCurrentThread();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    /// <summary>Gets the number of bytes written.</summary>
    public override long Length => _length;

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    /// <summary>Gets the SHA-256 of the bytes written, in lower-case hexadecimal.</summary>
    public string Sha256 => Convert.ToHexString(_hash.GetCurrentHash()).ToLowerInvariant();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        file.Write(buffer);
        _hash.AppendData(buffer);
        _length += buffer.Length;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        if (allocated - _allocated > Budget)
        {
            GC.Collect(1, GCCollectionMode.Forced, blocking: true);
            _allocated = allocated;
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => file.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _hash.Dispose();
            file.Dispose();
        }

        base.Dispose(disposing);
    }
}
