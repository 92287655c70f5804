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

    /// <summary>The digits behind the decimal point: 2 for the cents of the euro, 0 for the yen; null for what is not counted in coins.</summary>
    public partial int? MinorDigits { get; }

    /// <summary>Whether it is still in use.</summary>
    [Index("ByStanding", Step = "OfStanding"), DefaultFilter(Standing.Current)] public partial Standing Standing { get; }

    /// <summary>Whether it is a metal or a unit of account, which nobody pays with in a shop.</summary>
    [ExcludedByDefault] public partial bool IsReserve { get; }

    /// <summary>The currency that took its place; null where none has.</summary>
    [Index("ByReplacement")] public partial Currency? ReplacedBy { get; }

    /// <summary>The countries that use it.</summary>
    [Inverse(nameof(Country.Currency))] public partial Rows<Country> Countries { get; }

    /// <summary>An amount with the currency's digits and code, in the notation of no country.</summary>
    /// <param name="amount">The amount.</param>
    public string Format(decimal amount) => $"{amount.ToString("N" + (MinorDigits ?? 2).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)} {Code}";
}

/// <summary>Whether a currency is in use.</summary>
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

    /// <summary>What one pays with there.</summary>
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

    /// <summary>Its numbers elsewhere.</summary>
    public partial ImmutableArray<Identifier> Identifiers { get; }
}

/// <summary>What something is called in a scheme of somebody's. Immutable and thread-safe.</summary>
public sealed partial record Identifier : IRecord
{
    /// <summary>The scheme.</summary>
    public partial string Scheme { get; }

    /// <summary>The identifier in it.</summary>
    public partial string Value { get; }
}
