using System.Collections.Generic;
using System.Linq;
using Jtr.Corpora.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Jtr.Corpora.Generators.Schema;

/// <summary>What an enumeration must be so that a column can hold its values and a seed can name its members.</summary>
internal static class EnumRules
{
    /// <summary>The highest value that an index is laid out for: it has an entry for each value up to its enumeration's highest.</summary>
    public const int HighestIndexed = 4095;

    /// <summary>The members with their words; only of an enumeration whose values are in the range of <see cref="int"/>.</summary>
    public static IEnumerable<WordShape> Words(INamedTypeSymbol type) => Members(type).Select(member => new WordShape(KebabCase.Of(member.Field.Name), member.Field.Name, (long)member.Value));

    /// <summary>Reports what does not fit; says whether a property can be of the enumeration. An index that cannot be laid out is taken away.</summary>
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
            problem(property, Descriptors.SameWord, [record, property.Name, type.Name, same.First().Field.Name, same.Last().Field.Name, same.Key]);
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

        return true;
    }

    // Of two members with one name, which the compiler refuses, neither can be written: the name alone says not which. A decimal holds the values of every underlying type.
    private static IEnumerable<(IFieldSymbol Field, decimal Value)> Members(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>()
        .Where(field => field.Name.Length > 0 && field is { HasConstantValue: true, ConstantValue: not null })
        .GroupBy(field => field.Name)
        .Where(group => group.Count() == 1)
        .Select(group => (group.First(), System.Convert.ToDecimal(group.First().ConstantValue, System.Globalization.CultureInfo.InvariantCulture)));
}
