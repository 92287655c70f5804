using System;

namespace Jtr.Corpora;

/// <summary>The steps that the query of every table with a date has, for code that works with any of them. Implementations are immutable and thread-safe.</summary>
/// <typeparam name="TQuery">The query itself.</typeparam>
public interface IDatedQuery<TQuery>
    where TQuery : struct
{
    /// <summary>Keeps the rows in a date: a day, a month, a year or an interval.</summary>
    /// <param name="date">The date: an EDTF text, a year, a day or a date.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is not a date.</exception>
    TQuery On(DateArgument date);

    /// <summary>Keeps the rows in a range of time, its ends included.</summary>
    /// <param name="from">The date in or after which they are.</param>
    /// <param name="to">The date in or before which they are.</param>
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

    /// <summary>Keeps the rows that had ended before a date began.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is not a date.</exception>
    TQuery Before(DateArgument date);

    /// <summary>Keeps the rows that began after a date had ended.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    /// <exception cref="ArgumentException">The argument is not a date.</exception>
    TQuery After(DateArgument date);

    /// <summary>Yields rows without a date too where a range of time is asked for, behind all others and by key; of these it is always only possible that they are in range.</summary>
    TQuery IncludingUndated();

    /// <summary>Finds a date with an unknown end at every day that the end may be.</summary>
    TQuery IncludingUnknownEnds();

    /// <summary>Leaves out the rows that only possibly answer.</summary>
    TQuery OnlyCertain();
}
