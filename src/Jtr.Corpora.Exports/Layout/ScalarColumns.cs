using System;
using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Exports.Dates;
using Jtr.Corpora.Exports.Model;
using Jtr.Corpora.Metadata.Reading;

namespace Jtr.Corpora.Exports.Layout;

/// <summary>The columns of a property that is not a list: one, or several for a date.</summary>
internal sealed class ScalarColumns
{
    private readonly PropertyShape _property;

    /// <param name="property">The property.</param>
    /// <param name="name">The name of its column, or the prefix of several.</param>
    /// <param name="corpus">The schema.</param>
    /// <param name="target">The flat table that a property refers to.</param>
    /// <param name="first">The position of the first column.</param>
    public ScalarColumns(PropertyShape property, string name, CorpusShape corpus, Func<PropertyShape, string?> target, int first)
    {
        _property = property;
        string meaning = property.Documentation.Plain;
        bool isNullable = property is { IsNullable: true, IsList: false };
        switch (property.Kind)
        {
            case ValueKind.Date:
                Date = new FlatDate(name, first, property.IsThroughout ? DateExtentKind.Throughout : DateExtentKind.Within, property.IsSorted);
                Columns = [.. DateColumnsOf(Date, meaning, isNullable)];
                break;
            case ValueKind.Reference or ValueKind.UnionReference or ValueKind.ForeignReference:
                Columns = [new FlatColumn(name + "_key", ColumnKind.Key, isNullable, meaning) { References = target(property) }];
                break;
            case ValueKind.Enum:
                Columns = [new FlatColumn(name, ColumnKind.EnumLabel, isNullable, meaning) { Vocabulary = corpus.VocabularyOf(property.Target) }];
                break;
            case ValueKind.Integer:
                Columns = [new FlatColumn(name, ColumnKind.Integer, isNullable, meaning) { Max = property.Max }];
                break;
            default:
                ColumnKind kind = property.Kind switch
                {
                    ValueKind.Boolean => ColumnKind.Boolean,
                    ValueKind.Decimal => ColumnKind.Decimal,
                    _ => property.Name == PropertyShape.Key ? ColumnKind.Key : ColumnKind.Text,
                };
                Columns = [new FlatColumn(name, kind, isNullable, meaning)];
                break;
        }
    }

    /// <summary>True if these are the columns of a list's item; otherwise, false.</summary>
    public bool IsItem { get; init; }

    public IReadOnlyList<FlatColumn> Columns { get; }

    /// <summary>Gets the date; null for another property.</summary>
    public FlatDate? Date { get; }

    /// <summary>Writes the cells of a value.</summary>
    /// <param name="value">The value; null if there is none.</param>
    /// <param name="basis">The basis of a date.</param>
    /// <param name="cells">Receives the cells.</param>
    /// <param name="at">The position of the first cell.</param>
    public void Fill(object? value, string? basis, object?[] cells, int at)
    {
        if (Date is null)
        {
            // The row omits a Boolean that is false, so a missing non-nullable one is false, not null.
            cells[at] = value is RowReference reference ? reference.Key : value ?? (_property is { Kind: ValueKind.Boolean, IsNullable: false } ? false : null);
            return;
        }

        DateColumns? date = value is EdtfDate known ? DateColumns.Of(known, Date.Extent, basis) : null;
        cells[at] = date;
        cells[at + 1] = date?.Earliest;
        cells[at + 2] = date?.EarliestKind;
        cells[at + 3] = date?.Latest;
        cells[at + 4] = date?.LatestKind;
        cells[at + 5] = date?.Basis;
        cells[at + 6] = date?.Qualification;
        cells[at + 7] = date?.Certain?.From;
        cells[at + 8] = date?.Certain?.To;
    }

    private static IEnumerable<FlatColumn> DateColumnsOf(FlatDate date, string meaning, bool isNullable)
    {
        string kinds = string.Join(", ", BoundLabels.All.Select(static value => value.Label));
        string lasting = date.Extent == DateExtentKind.Throughout ? "a state throughout it" : "an event within it";
        return ((FlatColumn[])
        [
            new(date.Name + "_edtf", ColumnKind.Edtf, isNullable, $"{meaning} The date as EDTF (ISO 8601-2), the authoritative form; the following columns are derived from it.".TrimStart()),
            new(date.Name + "_earliest", ColumnKind.Day, true, "The first day that the date may cover; empty if there is no such day."),
            new(date.Name + "_earliest_kind", ColumnKind.Text, isNullable, $"The kind of the first bound: {kinds}."),
            new(date.Name + "_latest", ColumnKind.Day, true, "The last day that the date may cover; empty if there is no such day."),
            new(date.Name + "_latest_kind", ColumnKind.Text, isNullable, $"The kind of the last bound: {kinds}."),
            new(date.Name + "_basis", ColumnKind.Text, true, "The basis of the date; empty if the corpus has none."),
            new(date.Name + "_qualification", ColumnKind.Text, true, "The qualification of the date: uncertain, approximate, uncertain-and-approximate; empty without a qualifier."),
            new(date.Name + "_certain_from", ColumnKind.Day, true, $"The first certain day, if the date is right, for {lasting}. Empty if no day is certain."),
            new(date.Name + "_certain_to", ColumnKind.Day, true, "The last certain day; empty if no day is certain."),
        ]).Select(column => column with { Date = date });
    }
}
