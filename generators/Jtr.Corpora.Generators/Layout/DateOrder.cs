using System;
using System.Collections.Generic;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Resolving;

namespace Jtr.Corpora.Generators.Layout;

/// <summary>The rows of a table that have a date, sorted by date, then by key.</summary>
/// <param name="Rows">The numbers of the rows.</param>
/// <param name="Dates">The date of each.</param>
internal sealed record DateOrder(int[] Rows, EdtfDate[] Dates)
{
    /// <summary>Sorts the rows by their dates, which some may not have. Dates repeat, so only distinct dates are parsed and compared; the rows are then distributed.</summary>
    public static DateOrder Of(ResolvedValue[] values)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var distinct = new List<EdtfDate>();
        var numberOf = new int[values.Length];
        int count = 0;
        for (int row = 0; row < numberOf.Length; row++)
        {
            ResolvedValue value = values[row];
            numberOf[row] = -1;
            if (value.Kind != BoundKind.Date)
                continue;
            if (!numbers.TryGetValue(value.Text, out int number))
            {
                numbers.Add(value.Text, number = distinct.Count);
                distinct.Add(EdtfDate.Parse(value.Text));
            }

            numberOf[row] = number;
            count++;
        }

        EdtfDate[] dates = [.. distinct];
        int[] starts = Starts(dates, numberOf, out int[] rankOf);
        var order = new DateOrder(new int[count], new EdtfDate[count]);
        for (int row = 0; row < numberOf.Length; row++)
        {
            if (numberOf[row] < 0)
                continue;
            int at = starts[rankOf[numberOf[row]]]++;
            order.Rows[at] = row;
            order.Dates[at] = dates[numberOf[row]];
        }

        return order;
    }

    /// <summary>Returns for each rank the place of its first row.</summary>
    /// <param name="rankOf">The rank of each date. Dates that compare equal have the same rank.</param>
    private static int[] Starts(EdtfDate[] dates, int[] numberOf, out int[] rankOf)
    {
        var sorted = (EdtfDate[])dates.Clone();
        int[] numbers = new int[dates.Length];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = i;
        Array.Sort(sorted, numbers);
        rankOf = new int[dates.Length];
        int rank = -1;
        for (int i = 0; i < numbers.Length; i++)
            rankOf[numbers[i]] = i > 0 && sorted[i].CompareTo(sorted[i - 1]) == 0 ? rank : ++rank;
        var starts = new int[rank + 2];
        foreach (int number in numberOf)
        {
            if (number >= 0)
                starts[rankOf[number] + 1]++;
        }

        for (int i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        return starts;
    }
}
