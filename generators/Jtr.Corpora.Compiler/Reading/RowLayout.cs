namespace Jtr.Corpora.Generators.Reading;

/// <summary>
/// Finds the row after a skipped one in a JSON file. Rows begin on lines of their own, with less indentation than the objects within them; in a file with another layout, a row ends
/// where its brackets close.
/// </summary>
internal sealed class RowLayout(string text)
{
    private const int None = -1, NotCounted = -2;

    private int _minIndent = NotCounted;
    private int _minNested = int.MaxValue;
    private int _minNestedOfRow = int.MaxValue;

    /// <summary>Records an object within a row.</summary>
    public void AddNested(int opening)
    {
        int indent = IndentOf(opening);
        if (indent != None && indent < _minNestedOfRow)
            _minNestedOfRow = indent;
    }

    /// <summary>Records the end of a row.</summary>
    /// <param name="isSound">False if an error of the row may have affected its objects.</param>
    public void EndRow(bool isSound)
    {
        if (isSound && _minNestedOfRow < _minNested)
            _minNested = _minNestedOfRow;
        _minNestedOfRow = int.MaxValue;
    }

    /// <summary>Returns the position of the next row, at or after a position; -1 if there is none.</summary>
    /// <param name="skipped">The position of the skipped row; -1 if no row is skipped.</param>
    public int NextRow(int from, int skipped, int end)
    {
        int indent = skipped >= 0 && text[skipped] == '{' ? IndentOf(skipped) : MinIndent();
        if (indent == None || indent >= _minNested)
            return skipped < 0 ? None : NextRowAfterBrackets(skipped, end);
        bool? isAlone = skipped >= 0 && text[skipped] == '{' ? IsAlone(skipped) : null;
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

    /// <summary>Returns true if a bracket is followed on its line only by opening brackets and blanks; otherwise, false.</summary>
    private bool IsAlone(int position)
    {
        int at = position + 1;
        while (at < text.Length && text[at] is ' ' or '\t' or '{' or '[')
            at++;
        return at == text.Length || text[at] is '\r' or '\n';
    }

    /// <summary>Returns true if a row ends where the layout of the file expects it; false if it ends too early, so that the rest of the row follows.</summary>
    /// <param name="end">The position after the end of the row.</param>
    /// <param name="next">The position of the next text, which is not a row.</param>
    public bool Ends(int start, int end, int next) => text.IndexOf('\n', start, end - start) >= 0
        ? IndentOf(start) is not None and int indent && IndentOf(end - 1) == indent
        : text.IndexOf('\n', end, next - end) >= 0;

    /// <summary>Returns the number of blanks before a position, if only blanks precede it on its line; otherwise, -1.</summary>
    private int IndentOf(int position)
    {
        int at = position;
        while (at > 0 && text[at - 1] is ' ' or '\t')
            at--;
        return at == 0 || text[at - 1] is '\n' ? position - at : None;
    }

    private int MinIndent()
    {
        if (_minIndent != NotCounted)
            return _minIndent;
        _minIndent = None;
        for (int at = text.IndexOf('{'); at >= 0; at = text.IndexOf('{', at + 1))
        {
            int indent = IndentOf(at);
            if (indent != None && (_minIndent == None || indent < _minIndent))
                _minIndent = indent;
        }

        return _minIndent;
    }

    /// <summary>Returns the position of the row that follows the brackets of a skipped row; -1 if there is none.</summary>
    private int NextRowAfterBrackets(int skipped, int end)
    {
        int depth = 0;
        for (int at = skipped; at < end; at++)
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
