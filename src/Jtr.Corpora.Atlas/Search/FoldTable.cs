using System.Text;

namespace Jtr.Corpora.Atlas.Search;

/// <summary>What the library's folding does to single letters, as a table for the script: a letter, a tab, what it becomes, a line each. Names fold further: an equals sign before the letter says so.</summary>
internal static class FoldTable
{
    public static string Write()
    {
        var table = new StringBuilder();
        for (int letter = ' '; letter <= 0xFFEE; letter++)
        {
            char one = (char)letter;
            if (char.IsSurrogate(one) || char.IsAsciiLetterLower(one))
                continue;

            // Between two letters, so that white space and what joins are seen.
            string folded = FoldedText.Of($"a{one}a")[1..^1], name = FoldedText.WithoutVariants(folded);
            if (folded != one.ToString())
                table.Append(one).Append('\t').Append(folded).Append('\n');
            if (name != folded)
                table.Append('=').Append(one).Append('\t').Append(name).Append('\n');
        }

        return table.ToString();
    }
}
