namespace Jtr.Data;

/// <summary>
/// What happened, in the order of time: <c>Timeline.Between("2019", "2021").Involving(Actors.Taiwan)</c>. Each step narrows <see cref="All"/>, which are the events that occurred or were going on and
/// do not rest on teasers alone; see <see cref="EventQuery"/>. Thread-safe.
/// </summary>
[QueryRoot(typeof(Event))]
public static partial class Timeline;
