using System.Linq;
using Jtr.Corpora.Generators.Layout;
using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes the search of the corpus: its two methods, and apart from them the class with the index, which a trimmed app that calls neither does not carry.</summary>
internal static class SearchWriter
{
    public static string Write(ClassShape shape, SearchLayout search, Carrier carrier)
    {
        const string Result = Runtime.SearchResult;
        var writer = new SourceWriter(shape.Namespace);
        UnionPart[] named = search.Parts.Where(part => part.HasNames).ToArray();
        string tables = string.Join(", ", search.Parts.Select(part => part.Table));
        writer.Open($"{shape.Accessibility} static partial class {shape.Name}");
        writer.Doc("summary", $"Finds rows by the words of their names, titles, summaries and abstracts: in {tables}. A row whose name it is comes first, then rows that hold more of the words.");
        writer.Doc("remarks", "Case, width and diacritics do not count, nor the s of a plural; common words such as \"the\" are passed over. Other forms of a word count half: \"evacuation\" where \"evacuate\" is asked for. For a word that no row holds, words that begin with it are taken, or with it without -ed or -ing. Words of scripts without spaces between them, such as Han and kana, are found by pairs of letters.");
        writer.Doc("param name=\"text\"", "The words, in any order.");
        writer.Doc("exception cref=\"global::System.ArgumentException\"", "The text holds no letter and no digit.");
        writer.Doc("exception cref=\"global::System.ArgumentNullException\"", "The text is null.");
        writer.Line($"public static {Result} Search(string text) => Search(text, int.MaxValue);");
        writer.Line();
        writer.Doc("summary", "Finds rows by their words, and gives the best.");
        writer.Doc("param name=\"text\"", "The words, in any order.");
        writer.Doc("param name=\"limit\"", "How many hits to give at most; 1 or more.");
        writer.Doc("exception cref=\"global::System.ArgumentException\"", "The text holds no letter and no digit.");
        writer.Doc("exception cref=\"global::System.ArgumentNullException\"", "The text is null.");
        writer.Doc("exception cref=\"global::System.ArgumentOutOfRangeException\"", "The limit is less than 1.");
        writer.Line($"public static {Result} Search(string text, int limit) => {shape.Name}Search.Index.Search(text, limit, {shape.Name}Search.Row, {(named.Length == 0 ? "null" : $"{shape.Name}Search.Names")});");
        writer.Close();
        writer.Line();

        var block = new WordBlock();
        writer.Doc("summary", "The words of the corpus: terms in the order of their bytes, and for each the rows that hold it and how much it weighs there.");
        writer.Open($"internal static class {shape.Name}Search");
        string columns = string.Join(", ", new[] { search.Ends, search.Rows, search.Weights }.Select(column => "new" + block.Add(column)));
        writer.Line($"public static {Runtime.SearchIndex} Index => new(TextPool, {Literals.Number(search.Terms.Count)}, {columns});");
        writer.Line();
        writer.Open($"public static {Runtime.Row} Row(int row)");
        UnionWriter.Rows(writer, search.Parts);
        writer.Close();
        writer.Line();
        if (named.Length > 0)
            LookUp(writer, search, named);
        carrier.Texts(writer, search.Terms, block);
        writer.Line();
        carrier.Words(writer, block);
        writer.Close();
        return writer.ToString();
    }

    /// <summary>Writes the look-up of a name in every searched table that has names, with the number of the table's first row.</summary>
    private static void LookUp(SourceWriter writer, SearchLayout search, UnionPart[] named)
    {
        writer.Open($"public static void Names({Runtime.NamedRows} names)");
        foreach (UnionPart part in named)
        {
            string first = string.Join(" + ", search.Parts.TakeWhile(before => before != part).Select(before => $"{Names.Holder(before)}Data.RowCount"));
            writer.Line($"names.In({Names.Holder(part)}Names.Table, {(first.Length == 0 ? "0" : first)});");
        }

        writer.Close();
        writer.Line();
    }
}
