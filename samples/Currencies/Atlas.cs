using Jtr.Corpora.Schema;

namespace Money;

/// <summary>The countries, asked by where they are: <c>Atlas.In(Regions.Asia)</c>. Thread-safe.</summary>
[QueryRoot(typeof(Country))]
public static partial class Atlas;
