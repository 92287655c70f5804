using System;

namespace Jtr.Data;

public static partial class Tenures
{
    /// <summary>
    /// Who held an office: <c>Tenures.HoldersOf(Offices.PrimeMinisterOfJapan, asOf: "2021-04")</c>. Those who were only elect or candidates are left out, and those who had left it are in:
    /// the <see cref="Tenure.Capacity"/> says which. See <see cref="TenureQuery.AsOf"/> for what is certain and what possible.
    /// </summary>
    /// <param name="office">The office.</param>
    /// <param name="asOf">The date asked about; left out, every holder that the texts attest.</param>
    /// <exception cref="ArgumentNullException">The office is null, or the date is a text that is.</exception>
    /// <exception cref="ArgumentException">The date is no date.</exception>
    public static TenureQuery HoldersOf(Office office, DateArgument asOf = default) => new()
    {
        Office = office ?? throw new ArgumentNullException(nameof(office)),
        OnlyHolders = true,
        Date = asOf.IsGiven ? asOf.Read(nameof(asOf)) : null,
    };

    /// <summary>The offices that somebody held, had held, was elected to or stood for.</summary>
    /// <param name="person">The person.</param>
    /// <exception cref="ArgumentNullException">The person is null.</exception>
    public static TenureQuery Of(Actor person) => new() { Holder = person ?? throw new ArgumentNullException(nameof(person)) };

    /// <inheritdoc cref="TenureQuery.In"/>
    public static TenureQuery In(Office office) => default(TenureQuery).In(office);

    /// <inheritdoc cref="TenureQuery.InCapacity"/>
    public static TenureQuery InCapacity(params TenureCapacity[] capacities) => default(TenureQuery).InCapacity(capacities);

    /// <inheritdoc cref="TenureQuery.AsOf"/>
    public static TenureQuery AsOf(DateArgument date) => default(TenureQuery).AsOf(date);
}
