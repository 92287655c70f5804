using System.Collections.Immutable;
using System.Globalization;
using Jtr.Corpora;
using Jtr.Corpora.Schema;

namespace Money;

/// <summary>A currency of ISO 4217. Immutable and thread-safe.</summary>
[CorpusTable("currencies", Headline = nameof(Name), Details = [nameof(Code), nameof(Standing)])]
public sealed partial record Currency : IRow
{
    /// <summary>The permanent key.</summary>
    public partial string Key { get; }

    /// <summary>The alphabetic code: <c>EUR</c>.</summary>
    [Distinct, Named, Searched(3)] public partial string Code { get; }

    /// <summary>The numeric code, as three digits in ISO 4217.</summary>
    public partial int Number { get; }

    /// <summary>The name.</summary>
    [Named, Searched(3)] public partial string Name { get; }

    /// <summary>The number of digits after the decimal point: 2 for the euro, 0 for the yen; null if it has no coins.</summary>
    public partial int? MinorDigits { get; }

    /// <summary>The state of use.</summary>
    [Index("ByStanding", Step = "OfStanding"), DefaultFilter(Standing.Current)] public partial Standing Standing { get; }

    /// <summary>True if it is a metal or a unit of account, which is not used for payments in shops.</summary>
    [ExcludedByDefault] public partial bool IsReserve { get; }

    /// <summary>The currency that replaced it; null if there is none.</summary>
    [Index("ByReplacement")] public partial Currency? ReplacedBy { get; }

    /// <summary>The countries that use it.</summary>
    [Inverse(nameof(Country.Currency))] public partial Rows<Country> Countries { get; }

    /// <summary>Formats an amount with the currency's digits and code, independent of the culture.</summary>
    /// <param name="amount">The amount.</param>
    public string Format(decimal amount) => $"{amount.ToString("N" + (MinorDigits ?? 2).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)} {Code}";
}

/// <summary>The state of use of a currency.</summary>
public enum Standing
{
    /// <summary>It is on the current list of ISO 4217.</summary>
    Current = 0,

    /// <summary>It was withdrawn.</summary>
    Withdrawn = 1,
}

/// <summary>A country of ISO 3166. Immutable and thread-safe.</summary>
[CorpusTable("countries", Headline = nameof(Name))]
public sealed partial record Country : IRow
{
    /// <summary>The permanent key.</summary>
    public partial string Key { get; }

    /// <summary>The alpha-2 code of ISO 3166: <c>JP</c>.</summary>
    [Distinct] public partial string Code { get; }

    /// <summary>The short name.</summary>
    [Named, Searched(3)] public partial string Name { get; }

    /// <summary>The currency.</summary>
    [Index("ByCurrency", Step = "Paying")] public partial Currency Currency { get; }

    /// <summary>The region in which it lies.</summary>
    [Index("ByRegion", Step = "In", Below = true)] public partial Region Region { get; }
}

/// <summary>A region of the world, as the United Nations divide it for statistics (M49). Immutable and thread-safe.</summary>
[CorpusTable("regions", Headline = nameof(Name))]
public sealed partial record Region : IRow
{
    /// <summary>The permanent key.</summary>
    public partial string Key { get; }

    /// <summary>The name.</summary>
    [Named] public partial string Name { get; }

    /// <summary>The region that this one is a part of; null for a continent.</summary>
    [Hierarchy] public partial Region? Within { get; }

    /// <summary>Its identifiers in other schemes.</summary>
    public partial ImmutableArray<Identifier> Identifiers { get; }
}

/// <summary>An identifier in an external scheme. Immutable and thread-safe.</summary>
public sealed partial record Identifier : IRecord
{
    /// <summary>The scheme.</summary>
    public partial string Scheme { get; }

    /// <summary>The identifier in it.</summary>
    public partial string Value { get; }
}
