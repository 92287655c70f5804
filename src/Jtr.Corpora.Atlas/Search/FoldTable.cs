using System.Text;

namespace Jtr.Corpora.Atlas.Search;

/// <summary>The library's folding of single letters as a table for the script: on each line a letter, a tab and its folded form. An equals sign before the letter marks a folding of names alone.</summary>
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

            // Folds each character between two others, so that white space and combining characters are kept.
            string folded = FoldedText.Of($"a{one}a")[1..^1], name = FoldedText.WithoutVariants(folded);
            if (folded != one.ToString())
                table.Append(one).Append('\t').Append(folded).Append('\n');
            if (name != folded)
                table.Append('=').Append(one).Append('\t').Append(name).Append('\n');
        }

        return table.ToString();
    }
}
