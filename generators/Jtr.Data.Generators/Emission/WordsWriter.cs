using System.Collections.Generic;
using System.Linq;
using Jtr.Data.Generators.Schema;

namespace Jtr.Data.Generators.Emission;

/// <summary>Writes the words of the enumerations of one namespace.</summary>
internal static class WordsWriter
{
    public static string Write(string @namespace, IEnumerable<EnumShape> enums)
    {
        var writer = new SourceWriter(@namespace);
        writer.Doc("summary", "The words by which the seeds call the values of enumerations.");
        writer.Open("internal static class Words");
        foreach (EnumShape shape in enums)
        {
            writer.Open($"public static string Of({shape.FullName} value) => value switch");
            // Of two members with one value the first gives the word.
            foreach (WordShape word in shape.Words.GroupBy(word => word.Value).Select(group => group.First()))
                writer.Line($"{shape.FullName}.{word.Member} => \"{word.Word}\",");
            writer.Line("_ => value.ToString(),");
            writer.Close(";");
            writer.Line();
        }

        writer.Close();
        return writer.ToString();
    }
}
