using System;

namespace Jtr.Corpora;

/// <summary>Creates the converter of an interface that rows of any corpus may implement. Rows are written with their table. They cannot be read, because a key does not name its corpus.</summary>
internal static class AnyRow
{
    public static RowConverter<T> CreateConverter<T>()
        where T : class, IRow => new(
        static key => throw new NotSupportedException($"The row '{key}' cannot be read as {typeof(T).Name}, which may be a row of any corpus: read it as its record, or as an interface marked [Union]."),
        "any table",
        JsonReferences.Keys,
        isTabled: true);
}
