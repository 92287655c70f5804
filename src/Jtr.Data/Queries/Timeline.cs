namespace Jtr.Data;

/// <summary>
/// The events in the order of time: <c>Timeline.Between("2019", "2021").Involving(Actors.Taiwan)</c>. Each step adds a filter to <see cref="All"/>, the events that occurred or were ongoing and
/// do not rest only on teasers; see <see cref="EventQuery"/>. Thread-safe.
/// </summary>
[QueryRoot(typeof(Event))]
public static partial class Timeline;
