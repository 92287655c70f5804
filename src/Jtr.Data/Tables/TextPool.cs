using System;

namespace Jtr.Data;

/// <summary>The texts of a table, which several rows may share, by number: UTF-8, one after another with a line feed between them.</summary>
internal readonly ref struct TextPool(Column ends, ReadOnlySpan<byte> texts)
{
    private readonly Column _ends = ends;
    private readonly ReadOnlySpan<byte> _texts = texts;

    public string this[int id] => Utf8Text.Decode(Bytes(id));

    public ReadOnlySpan<byte> Bytes(int id)
    {
        int start = id == 0 ? 0 : _ends.Int(id - 1) + 1;
        return _texts.Slice(start, _ends.Int(id) - start);
    }
}
