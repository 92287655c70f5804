namespace Jtr.Corpora.Generators.Reading;

/// <summary>
/// Finds the next row of a JSON file when one is given up. Rows begin on lines of their own, further left than the objects within them; where a file is laid out otherwise, a row ends
/// where its brackets close.
/// </summary>
internal sealed class RowLayout(string text)
{
    private const int None = -1, NotCounted = -2;

    private int _leastIndent = NotCounted;
    private int _leastNested = int.MaxValue;
    private int _leastNestedOfRow = int.MaxValue;

    /// <summary>Takes note of an object within a row.</summary>
    public void Nested(int opening)
    {
        int indent = IndentOf(opening);
        if (indent != None && indent < _leastNestedOfRow)
            _leastNestedOfRow = indent;
    }

    /// <summary>Takes note of the end of a row.</summary>
    /// <param name="isSound">False where a fault of the row may have made its objects.</param>
    public void EndRow(bool isSound)
    {
        if (isSound && _leastNestedOfRow < _leastNested)
            _leastNested = _leastNestedOfRow;
        _leastNestedOfRow = int.MaxValue;
    }

    /// <summary>Where a row begins, at a position or behind it; -1 where none does.</summary>
    /// <param name="broken">Where the row begins that is given up; -1 where it is none.</param>
    public int NextRow(int from, int broken, int end)
    {
        int indent = broken >= 0 && text[broken] == '{' ? IndentOf(broken) : LeastIndent();
        if (indent == None || indent >= _leastNested)
            return broken < 0 ? None : BehindBrackets(broken, end);
        bool? isAlone = broken >= 0 && text[broken] == '{' ? IsAlone(broken) : null;
        if (from < end && text[from] == '{' && IndentOf(from) == indent && Fits(from))
            return from;
        for (int feed = text.IndexOf('\n', from); feed >= 0 && feed < end; feed = text.IndexOf('\n', feed + 1))
        {
            int at = feed + 1;
            while (at < end && text[at] is ' ' or '\t')
                at++;
            if (at < end && text[at] == '{' && at - feed - 1 == indent && Fits(at))
                return at;
        }

        return None;

        bool Fits(int row) => isAlone is not { } alone || IsAlone(row) == alone;
    }

    /// <summary>Whether nothing but brackets follows a bracket on its line.</summary>
    private bool IsAlone(int position)
    {
        int at = position + 1;
        while (at < text.Length && text[at] is ' ' or '\t' or '{' or '[')
            at++;
        return at == text.Length || text[at] is '\r' or '\n';
    }

    /// <summary>Whether a row ends where its layout says, and not in its midst, with the rest of it behind.</summary>
    /// <param name="end">The position behind it.</param>
    /// <param name="next">Where something begins that is no row.</param>
    public bool Ends(int start, int end, int next) => text.IndexOf('\n', start, end - start) >= 0
        ? IndentOf(start) is not None and int indent && IndentOf(end - 1) == indent
        : text.IndexOf('\n', end, next - end) >= 0;

    /// <summary>How many blanks stand before what is first on its line; -1 where it is not the first.</summary>
    private int IndentOf(int position)
    {
        int at = position;
        while (at > 0 && text[at - 1] is ' ' or '\t')
            at--;
        return at == 0 || text[at - 1] is '\n' ? position - at : None;
    }

    private int LeastIndent()
    {
        if (_leastIndent != NotCounted)
            return _leastIndent;
        _leastIndent = None;
        for (int at = text.IndexOf('{'); at >= 0; at = text.IndexOf('{', at + 1))
        {
            int indent = IndentOf(at);
            if (indent != None && (_leastIndent == None || indent < _leastIndent))
                _leastIndent = indent;
        }

        return _leastIndent;
    }

    private int BehindBrackets(int broken, int end)
    {
        int depth = 0;
        for (int at = broken; at < end; at++)
        {
            switch (text[at])
            {
                case '"':
                    for (at++; at < end && text[at] is not ('"' or '\n'); at++)
                        at += text[at] == '\\' ? 1 : 0;
                    break;
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']' when --depth <= 0:
                    for (at++; at < end && text[at] is ' ' or '\t' or '\r' or '\n' or ',';)
                        at++;
                    return at < end && text[at] == '{' ? at : None;
            }
        }

        return None;
    }
}
