using System;
using System.Collections.Generic;
using System.Globalization;
using Jtr.Corpora.Exports.Dates;

namespace Jtr.Corpora.Exports.Rdf;

/// <summary>
/// A date in RDF: its EDTF text with the datatype of EDTF; a year, year-month or day of XML Schema if it has no uncertainty; and the possible and the certain days as intervals
/// of OWL-Time. The days of an interval are bounds, not dates of a fact.
/// </summary>
internal static class RdfDate
{
    /// <summary>Returns the triples of a date.</summary>
    /// <param name="node">The IRI of the date.</param>
    /// <param name="iris">The IRIs of the corpus.</param>
    /// <param name="date">The date.</param>
    /// <param name="kind">Throughout for a state, within for an event.</param>
    /// <param name="basis">The basis of the date.</param>
    public static IEnumerable<RdfTriple> Of(string node, RdfIris iris, EdtfDate date, DateExtentKind kind, string? basis)
    {
        var columns = DateColumns.Of(date, kind, basis);
        yield return new(node, RdfNames.Type, RdfTerm.Iri(RdfNames.Time + "TemporalEntity"));
        yield return new(node, iris.Term("edtf"), RdfTerm.Literal(columns.Edtf, RdfNames.Edtf));
        yield return new(node, iris.Term("reading"), RdfTerm.Text(kind == DateExtentKind.Within ? "within" : "throughout"));
        if (basis is not null)
            yield return new(node, iris.Term("basis"), RdfTerm.Text(basis));
        if (columns.Qualification is { } qualification)
            yield return new(node, iris.Term("qualification"), RdfTerm.Text(qualification));
        if (Plain(date) is { } plain)
            yield return new(node, iris.Term("literal"), plain);
        yield return new(node, iris.Term("earliestKind"), RdfTerm.Text(columns.EarliestKind));
        yield return new(node, iris.Term("latestKind"), RdfTerm.Text(columns.LatestKind));
        foreach (RdfTriple triple in Interval(node, "possible", iris, columns.Earliest, columns.Latest))
            yield return triple;
        if (columns.Certain is { } certain)
        {
            foreach (RdfTriple triple in Interval(node, "certain", iris, certain.From, certain.To))
                yield return triple;
        }
    }

    /// <summary>Returns a year, year-month or day without uncertainty, in the years 1 to 9999; null for every other date.</summary>
    private static RdfTerm? Plain(EdtfDate date)
    {
        if (date is not { Kind: DateKind.Date, Qualification: Qualification.None, HasUnspecifiedDigits: false } || date.Earliest is not { } day || !BoundLabels.Fits(day))
            return null;
        string? datatype = (date.Precision, date.ToString().Length) switch
        {
            (DatePrecision.Year, 4) => RdfNames.XsdYear,
            (DatePrecision.Month, 7) => RdfNames.XsdYearMonth,
            (DatePrecision.Day, 10) => RdfNames.XsdDate,
            _ => null,
        };
        return datatype is null ? null : RdfTerm.Literal(date.ToString(), datatype);
    }

    private static IEnumerable<RdfTriple> Interval(string node, string name, RdfIris iris, DateOnly? from, DateOnly? to)
    {
        if (from is null && to is null)
            yield break;
        string interval = RdfIris.Part(node, name, null);
        yield return new(node, iris.Term(name), RdfTerm.Iri(interval));
        yield return new(interval, RdfNames.Type, RdfTerm.Iri(RdfNames.Time + "Interval"));
        foreach ((string end, string property, DateOnly? day) in ((string, string, DateOnly?)[])[("from", "hasBeginning", from), ("to", "hasEnd", to)])
        {
            if (day is not { } known)
                continue;
            string instant = RdfIris.Part(interval, end, null);
            yield return new(interval, RdfNames.Time + property, RdfTerm.Iri(instant));
            yield return new(instant, RdfNames.Type, RdfTerm.Iri(RdfNames.Time + "Instant"));
            yield return new(instant, RdfNames.Time + "inXSDDate", RdfTerm.Literal(known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), RdfNames.XsdDate));
        }
    }
}
