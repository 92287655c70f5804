using Jtr.Corpora.Generators.Schema;

namespace Jtr.Corpora.Generators.Resolving;

/// <summary>Splits the number that a reference holds into a table and a row. The number counts through the rows of all tables to which the reference may point.</summary>
internal static class RowNumber
{
    public static (int Table, int Row) Split(SchemaShape schema, ResolvedCorpus corpus, TypeShape type, long number)
    {
        if (type.Kind != ValueKind.UnionReference)
            return (schema.TableOf(type.Target), (int)number);
        foreach (int table in schema.TablesOf(type.Target))
        {
            int count = corpus.Tables[table].Rows.Count;
            if (number < count)
                return (table, (int)number);
            number -= count;
        }

        throw new System.ArgumentOutOfRangeException(nameof(number));
    }

    /// <summary>Returns the number of rows to which a reference of a type may point.</summary>
    public static int Count(SchemaShape schema, ResolvedCorpus corpus, TypeShape type)
    {
        int count = 0;
        foreach (int table in schema.TargetsOf(type))
            count += corpus.Tables[table].Rows.Count;
        return count;
    }
}
