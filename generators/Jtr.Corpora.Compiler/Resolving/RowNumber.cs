using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Resolving;

/// <summary>A reference's number counts through all the tables that it may point into; this says which of them, and which row.</summary>
internal static class RowNumber
{
    public static (int Table, int Row) Split(SchemaShape schema, ResolvedCorpus corpus, TypeShape type, long number)
    {
        foreach (int table in schema.TargetsOf(type))
        {
            int count = corpus.Tables[table].Rows.Count;
            if (number < count)
                return (table, (int)number);
            number -= count;
        }

        throw new System.ArgumentOutOfRangeException(nameof(number));
    }

    /// <summary>How many rows there are to refer to.</summary>
    public static int Count(SchemaShape schema, ResolvedCorpus corpus, TypeShape type)
    {
        int count = 0;
        foreach (int table in schema.TargetsOf(type))
            count += corpus.Tables[table].Rows.Count;
        return count;
    }
}
