using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>A generated text in the pieces in which it was written, so that a text of many megabytes is not copied into one string.</summary>
/// <param name="pieces">The pieces. Each but the last has <see cref="PieceLength"/> characters.</param>
internal sealed class WrittenText(IReadOnlyList<char[]> pieces, int length) : SourceText
{
    public const int PieceLength = 1 << PieceBits;

    private const int PieceBits = 15;

    public override Encoding Encoding => Encoding.UTF8;

    public override int Length => length;

    public override char this[int position] => position < length ? pieces[position >> PieceBits][position & (PieceLength - 1)] : throw new ArgumentOutOfRangeException(nameof(position));

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        if (sourceIndex < 0 || count < 0 || sourceIndex > length - count)
            throw new ArgumentOutOfRangeException(nameof(sourceIndex));
        while (count > 0)
        {
            int start = sourceIndex & (PieceLength - 1), copied = Math.Min(count, PieceLength - start);
            Array.Copy(pieces[sourceIndex >> PieceBits], start, destination, destinationIndex, copied);
            sourceIndex += copied;
            destinationIndex += copied;
            count -= copied;
        }
    }
}
