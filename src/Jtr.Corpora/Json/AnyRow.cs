using System;

namespace Jtr.Corpora;

/// <summary>The JSON of an interface that rows of any corpus have: they are written with their table, and a key alone does not say of which corpus it is.</summary>
internal static class AnyRow
{
    public static RowConverter<T> Converter<T>()
        where T : class, IRow => new(
        static key => throw new NotSupportedException($"The row '{key}' cannot be read as {typeof(T).Name}, which may be of any corpus: read it as its record, or as an interface that is marked [Union]."),
        "any table",
        JsonReferences.Keys,
        isTabled: true);
}
