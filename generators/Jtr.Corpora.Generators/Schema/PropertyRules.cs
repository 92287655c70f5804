using System.Linq;
using Jtr.Corpora.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>Checks the attributes of a property against its type. An attribute that does not fit is reported and removed; the column stays.</summary>
internal static class PropertyRules
{
    /// <param name="item">The property's type without the enclosing list or nullability.</param>
    /// <param name="isTable">True for a property of a table's record; false for one of a nested value.</param>
    /// <param name="isColumn">False if the remaining property is not a column: seeds are then not asked for a value that was to be derived.</param>
    public static PropertyShape Checked(IPropertySymbol property, PropertyShape shape, ITypeSymbol item, bool isTable, System.Action<ISymbol, Descriptor, string[]> problem, out bool isColumn)
    {
        isColumn = true;
        string name = shape.Name;
        ValueKind kind = shape.Type.Kind;
        if (shape.IsSorted && (kind != ValueKind.Date || shape.IsList || !isTable))
        {
            problem(property, Descriptors.BadSorted, [name, isTable ? "needs a single EdtfDate" : "needs the record of a table, not a nested value"]);
            shape = shape with { IsSorted = false };
        }

        if (shape.IsHierarchy && (kind != ValueKind.Reference || shape.IsList || shape.IsDerived || !SymbolEqualityComparer.Default.Equals(item, property.ContainingType)))
        {
            problem(property, Descriptors.BadHierarchy, [name, property.ContainingType.Name]);
            shape = shape with { IsHierarchy = false };
        }

        if (shape.IsNotEmpty && (!shape.IsList || shape.IsDerived))
        {
            problem(property, Descriptors.BadNotEmpty, [name]);
            shape = shape with { IsNotEmpty = false };
        }

        if (shape.IsDistinct && (kind != ValueKind.Text || shape.IsList || !isTable))
        {
            problem(property, Descriptors.BadDistinct, [name, isTable ? "needs a single text" : "needs the record of a table, not a nested value"]);
            shape = shape with { IsDistinct = false };
        }

        if (shape.Indexes.Count > 0 && (shape.IsDerived || kind is not (ValueKind.Reference or ValueKind.UnionReference or ValueKind.ForeignReference or ValueKind.Enum)))
        {
            problem(property, Descriptors.BadIndex, [name, "needs a reference or an enumeration"]);
            shape = shape with { Indexes = default };
        }

        foreach (string? bad in shape.Indexes.SelectMany(index => new[] { index.Name, index.Step }).Where(text => !Identifiers.IsIdentifier(text)).Distinct())
            problem(property, Descriptors.BadIndexName, [bad]);
        shape = shape with { Indexes = shape.Indexes.Where(index => Identifiers.IsIdentifier(index.Name) && Identifiers.IsIdentifier(index.Step)).Distinct().ToEquatable() };
        if (shape.IsExcludedByDefault && (kind != ValueKind.Boolean || shape.IsList || shape.IsNullable || !isTable))
        {
            problem(property, Descriptors.BadExclusion, [name, isTable ? "needs a bool" : "needs the record of a table, not a nested value"]);
            shape = shape with { IsExcludedByDefault = false };
        }

        if (shape.DefaultValues != 0 && (kind != ValueKind.Enum || shape.IsList || shape.IsNullable || shape.Indexes.Count == 0))
        {
            problem(property, Descriptors.BadDefaultFilter, [name, "needs a single enumeration that every row has, with an [Index]"]);
            shape = shape with { DefaultValues = 0 };
        }

        if (shape.Every is { } every && (kind != ValueKind.Boolean || shape.IsList || shape.IsNullable))
        {
            problem(property, Descriptors.BadEvery, [name, "needs a bool"]);
            isColumn = false;
        }

        if (shape.DateElse is not null && (kind != ValueKind.Date || shape.IsList || !shape.IsNullable))
        {
            problem(property, Descriptors.BadDateElse, [name, "needs an 'EdtfDate?'"]);
            isColumn = false;
        }

        return TextAttributes.Checked(property, shape, problem);
    }
}
