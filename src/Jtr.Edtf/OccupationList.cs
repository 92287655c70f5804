using System;
using System.Buffers;

namespace Jtr.Edtf;

/// <summary>Every occupation of a date, sorted and without repetitions; consecutive members of a set are merged into one run. Its array is pooled: dispose of the list.</summary>
internal ref struct OccupationList : IDisposable
{
    private Occupation[] _occupations;
    private int _count;

    private OccupationList(int capacity)
    {
        _occupations = ArrayPool<Occupation>.Shared.Rent(capacity);
        _count = 0;
    }

    public readonly ReadOnlySpan<Occupation> Occupations => _occupations.AsSpan(0, _count);

    public static OccupationList Of(EdtfDate date, DateExtentKind kind, SeasonMap? seasons)
    {
        bool within = kind == DateExtentKind.Within;
        var list = new OccupationList(Completions.MaxRecurrences);
        if (date.TryGetOccupation(kind, seasons, out Occupation one))
        {
            list.Add(one);
            return list;
        }

        ReadOnlySpan<ulong> words = date.Words(stackalloc ulong[2]);
        if (date.Kind is not (DateKind.OneOf or DateKind.AllOf))
        {
            list.Add(DatePart.Read(words, seasons).Days, within);
            return list;
        }

        Completions[] runs = ArrayPool<Completions>.Shared.Rent(words.Length);
        int runCount = 0;
        for (int at = 1; at < words.Length;)
        {
            WorkCounter.Count();
            DatePart member = DatePart.ReadMember(words, ref at, seasons);
            if (member.Placement != Placement.Placed)
                list.Add(member.Somewhere());
            else if (member.Days.IsRun)
                runs[runCount++] = member.Days;
            else
                list.Add(member.Days, within);
        }

        Array.Sort(runs, 0, runCount);
        for (int i = 0; i < runCount; i++)
        {
            Completions run = runs[i];
            while (i + 1 < runCount && run.TryJoin(runs[i + 1], out Completions joined))
            {
                run = joined;
                i++;
            }

            list.Add(run, within);
        }

        ArrayPool<Completions>.Shared.Return(runs);
        list.Sort();
        return list;
    }

    public void Dispose()
    {
        ArrayPool<Occupation>.Shared.Return(_occupations);
        _occupations = [];
        _count = 0;
    }

    private void Add(Completions completions, bool within)
    {
        Span<Recurrence> recurrences = stackalloc Recurrence[Completions.MaxRecurrences];
        int count = completions.WriteRecurrences(recurrences);
        for (int i = 0; i < count; i++)
            Add(Occupation.OfFamily(recurrences[i], within));
    }

    private void Add(in Occupation occupation)
    {
        if (_count == _occupations.Length)
        {
            Occupation[] larger = ArrayPool<Occupation>.Shared.Rent(_count * 2);
            Array.Copy(_occupations, larger, _count);
            ArrayPool<Occupation>.Shared.Return(_occupations);
            _occupations = larger;
        }

        _occupations[_count++] = occupation;
    }

    /// <summary>Sorts the occupations and removes repetitions.</summary>
    private void Sort()
    {
        Array.Sort(_occupations, 0, _count);
        int kept = 0;
        for (int i = 0; i < _count; i++)
        {
            if (kept == 0 || _occupations[kept - 1].CompareTo(_occupations[i]) != 0)
                _occupations[kept++] = _occupations[i];
        }

        _count = kept;
    }
}
