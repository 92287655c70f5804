using System;
using System.Linq;
using Money;

// The currency of a country, whatever language its name is in.
string asked = args.FirstOrDefault() ?? "Japan";
if (!Countries.TryNamed(asked, out var found))
{
    Console.Error.WriteLine($"No country is called '{asked}'.");
    return 1;
}

Country country = found.Bearer;
Console.WriteLine($"{country.Name} pays in {country.Currency.Name}: {country.Currency.Format(1234.5m)}");

// The other countries with that currency: a look-up through an index.
Console.WriteLine($"also: {string.Join(", ", country.Currency.Countries.Where(other => other != country).Select(other => other.Name).DefaultIfEmpty("none"))}");

// The countries of Europe, at any depth of its regions, that pay in euro.
Console.WriteLine($"euro in Europe: {string.Join(", ", Atlas.In(Regions.Europe).Paying(Currencies.Euro).Select(place => place.Name))}");

// The currencies without cents. Withdrawn ones and reserves are left out by default.
Console.WriteLine($"no cents: {string.Join(", ", Currencies.WithMinorDigits(0).Select(currency => currency.Code))}");
Console.WriteLine($"withdrawn: {string.Join(", ", Currencies.OfStanding(Standing.Withdrawn).Select(currency => $"{currency.Code} for {currency.ReplacedBy?.Code}"))}");
Console.WriteLine($"all in use: {Currencies.IncludingReserve().Count()} of {Currencies.Count}");
return 0;
