using System;

namespace Jtr.Corpora;

/// <summary>The steps that the queries of all dated tables share, for code that works with any of them. Implementations are immutable and thread-safe.</summary>
/// <typeparam name="TQuery">The query itself.</typeparam>
public interface IDatedQuery<TQuery>
    where TQuery : struct
{
    /// <summary>Keeps the rows in a date: a day, a month, a year or an interval.</summary>
    /// <param name="date">The date: an EDTF text, a year, a day or a date.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is not a date.</exception>
    TQuery On(DateArgument date);

    /// <summary>Keeps the rows in a time range that includes both ends.</summary>
    /// <param name="from">The first date of the range.</param>
    /// <param name="to">The last date of the range.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is not a date, or the range ends before it begins.</exception>
    TQuery Between(DateArgument from, DateArgument to);

    /// <summary>Keeps the rows in or after a date.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is not a date.</exception>
    TQuery Since(DateArgument date);

    /// <summary>Keeps the rows in or before a date.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is not a date.</exception>
    TQuery Until(DateArgument date);

    /// <summary>Keeps the rows that ended before a date began.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is not a date.</exception>
    TQuery Before(DateArgument date);

    /// <summary>Keeps the rows that began after a date ended.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is not a date.</exception>
    TQuery After(DateArgument date);

    /// <summary>Includes rows without a date in a query with a time range: after all other rows, by key, with the certainty Maybe.</summary>
    TQuery IncludingUndated();

    /// <summary>Matches a date with an unknown end on every day that the end may be.</summary>
    TQuery IncludingUnknownEnds();

    /// <summary>Keeps only the rows that certainly match.</summary>
    TQuery OnlyCertain();
}
