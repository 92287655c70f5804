using System.Linq;
using Jtr.Corpora.Generators.Layout;
using Jtr.Corpora.Generators.Schema;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Emission;

/// <summary>Writes the search of the corpus: its two methods, and a separate class with the index, which trimming removes from an app that calls neither.</summary>
internal static class SearchWriter
{
    public static SourceText Write(ClassShape shape, SearchLayout search, Carrier carrier)
    {
        const string Result = Runtime.SearchResult;
        var writer = new SourceWriter(shape.Namespace);
        UnionPart[] named = search.Parts.Where(part => part.HasNames).ToArray();
        string tables = string.Join(", ", search.Parts.Select(part => part.Table));
        writer.Open($"{shape.Accessibility} static partial class {shape.Name}");
        writer.Doc("summary", $"Finds rows of {tables} by the words of their names, titles, summaries and abstracts. Rows with the text as a name come first, then rows that hold more of the words.");
        writer.Doc("remarks", "Ignores case, width, diacritics and the s of a plural, and skips stop words such as \"the\". Another form of a word counts half: \"evacuation\" for \"evacuate\". A word that no row holds matches words that begin with it, or with it without -ed or -ing. Scripts without spaces between words, such as Han and kana, are searched by pairs of letters.");
        writer.Doc("param name=\"text\"", "The words, in any order.");
        writer.Doc("exception cref=\"global::System.ArgumentException\"", "The text has no letters or digits.");
        writer.Doc("exception cref=\"global::System.ArgumentNullException\"", "The text is null.");
        writer.Line($"public static {Result} Search(string text) => Search(text, int.MaxValue);");
        writer.Line();
        writer.Doc("summary", "Finds rows by their words, and returns the best.");
        writer.Doc("param name=\"text\"", "The words, in any order.");
        writer.Doc("param name=\"limit\"", "The greatest number of hits; at least 1.");
        writer.Doc("exception cref=\"global::System.ArgumentException\"", "The text has no letters or digits.");
        writer.Doc("exception cref=\"global::System.ArgumentNullException\"", "The text is null.");
        writer.Doc("exception cref=\"global::System.ArgumentOutOfRangeException\"", "The limit is less than 1.");
        writer.Line($"public static {Result} Search(string text, int limit) => {shape.Name}Search.Index.Search(text, limit, {shape.Name}Search.Row, {(named.Length == 0 ? "null" : $"{shape.Name}Search.Names")});");
        writer.Close();
        writer.Line();

        var block = new WordBlock();
        writer.Doc("summary", "The search index: terms in byte order, each with the rows that hold it and its weight there.");
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
        return writer.ToText();
    }

    /// <summary>Writes the look-up of a name in every searched table that has names, with the number of the table's first row.</summary>
    private static void LookUp(SourceWriter writer, SearchLayout search, UnionPart[] named)
    {
        writer.Open($"public static void Names({Runtime.NamedRows} names)");
        foreach (UnionPart part in named)
        {
            string first = string.Join(" + ", search.Parts.TakeWhile(before => before != part).Select(before => $"{Names.TableClass(before)}Data.RowCount"));
            writer.Line($"names.In({Names.TableClass(part)}Names.Table, {(first.Length == 0 ? "0" : first)});");
        }

        writer.Close();
        writer.Line();
    }
}
