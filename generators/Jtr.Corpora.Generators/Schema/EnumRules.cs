using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>Checks that a column can hold the values of an enumeration and that a seed can name its members.</summary>
internal static class EnumRules
{
    /// <summary>The highest value of an indexed enumeration: an index has an entry for each value up to the highest.</summary>
    public const int HighestIndexed = 4095;

    /// <summary>Returns the members with their labels; only for an enumeration whose values are in the range of <see cref="int"/>.</summary>
    public static IEnumerable<LabelShape> Labels(INamedTypeSymbol type) => Members(type).Select(member => new LabelShape(KebabCase.Of(member.Field.Name), member.Field.Name, (long)member.Value));

    /// <summary>Reports errors of an enumeration. Returns true if a property can have its type. Removes an index that cannot be laid out.</summary>
    public static bool Check(IPropertySymbol property, INamedTypeSymbol type, System.Action<ISymbol, Descriptor, string[]> problem, ref PropertyShape shape)
    {
        string record = property.ContainingType.Name;
        if (type.GetAttributes().Any(attribute => AttributeArguments.NameOf(attribute) == "System.FlagsAttribute"))
        {
            problem(property, Descriptors.FlagsEnum, [record, property.Name, type.Name]);
            return false;
        }

        (IFieldSymbol Field, decimal Value)[] members = Members(type).ToArray();
        foreach ((IFieldSymbol field, decimal value) in members)
        {
            if (value is >= int.MinValue and <= int.MaxValue)
                continue;
            problem(property, Descriptors.WideEnum, [record, property.Name, type.Name, field.Name]);
            return false;
        }

        foreach (IGrouping<string, (IFieldSymbol Field, decimal Value)> same in members.GroupBy(member => KebabCase.Of(member.Field.Name)))
        {
            if (same.Select(member => member.Value).Distinct().Count() < 2)
                continue;
            problem(property, Descriptors.SameLabel, [record, property.Name, type.Name, same.First().Field.Name, same.Last().Field.Name, same.Key]);
            return false;
        }

        foreach ((IFieldSymbol field, decimal value) in members)
        {
            if (shape.Indexes.Count == 0 || value is >= 0 and <= HighestIndexed)
                continue;
            problem(property, Descriptors.SparseEnum, [property.Name, HighestIndexed.ToString(System.Globalization.CultureInfo.InvariantCulture), field.Name, value.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            shape = shape with { Indexes = default };
            break;
        }

        foreach ((IFieldSymbol field, decimal value) in members)
        {
            // Without a name for its step, a look-up has none for such an enumeration.
            if (value is >= 0 and <= EnumShape.HighestInQuery || shape.Indexes.All(index => index.Step == index.Name))
                continue;
            problem(property, Descriptors.BadIndex, [property.Name, $"names a step, which needs an enumeration with values from 0 to {EnumShape.HighestInQuery}, and '{field.Name}' is {value}"]);
            shape = shape with { Indexes = shape.Indexes.Select(index => index with { Step = index.Name }).ToEquatable() };
            break;
        }

        return true;
    }

    // Two members with one name, which the compiler rejects, cannot be written: the name is ambiguous. A decimal holds the values of every underlying type.
    private static IEnumerable<(IFieldSymbol Field, decimal Value)> Members(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>()
        .Where(field => field.Name.Length > 0 && field is { HasConstantValue: true, ConstantValue: not null })
        .GroupBy(field => field.Name)
        .Where(group => group.Count() == 1)
        .Select(group => (group.First(), System.Convert.ToDecimal(group.First().ConstantValue, System.Globalization.CultureInfo.InvariantCulture)));
}
