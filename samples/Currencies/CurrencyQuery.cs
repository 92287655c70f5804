using Jtr.Edtf;

namespace Money;

/// <content>Filters of currencies besides their indexes.</content>
public readonly partial struct CurrencyQuery
{
    private int? RequestedDigits { get; init; }

    /// <summary>Keeps the currencies with a number of digits after the decimal point.</summary>
    /// <param name="digits">The number of digits.</param>
    public CurrencyQuery WithMinorDigits(int digits) => this with { RequestedDigits = digits };

    partial void Refine(Currency row, ref Ternary certainty)
    {
        if (RequestedDigits is { } digits && row.MinorDigits != digits)
            certainty = Ternary.No;
    }
}
