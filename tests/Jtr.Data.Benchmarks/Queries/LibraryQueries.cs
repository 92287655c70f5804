namespace Jtr.Data.Benchmarks.Queries;

/// <summary>The questions of the race as a user of the library asks them.</summary>
internal static class LibraryQueries
{
    /// <summary>What happened, certainly or possibly, between two days.</summary>
    public static long Between(DateArgument from, DateArgument to)
    {
        long sum = 0;
        foreach (Event happening in Timeline.Between(from, to))
            sum += Reading.Of(happening.Key, happening.Summary);
        return sum;
    }

    public static long OfActor(Actor actor)
    {
        long sum = 0;
        foreach (Event happening in Events.ByActor(actor))
            sum += Reading.Of(happening.Key, happening.Summary);
        return sum;
    }
}
