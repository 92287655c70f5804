using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Jtr.Data.Snapshots;

/// <summary>The order of methods: of the instance, then of the type; by name, number of type parameters and of parameters, types, names.</summary>
internal static class MemberOrder
{
    private static readonly Dictionary<string, string> s_operators = new()
    {
        ["op_False"] = "false",
        ["op_True"] = "true",
        ["op_Addition"] = "+",
        ["op_UnaryPlus"] = "+",
        ["op_Subtraction"] = "-",
        ["op_UnaryNegation"] = "-",
        ["op_Multiply"] = "*",
        ["op_Division"] = "/",
        ["op_Modulus"] = "%",
        ["op_Increment"] = "++",
        ["op_Decrement"] = "--",
        ["op_OnesComplement"] = "~",
        ["op_LogicalNot"] = "!",
        ["op_BitwiseAnd"] = "&",
        ["op_BitwiseOr"] = "|",
        ["op_ExclusiveOr"] = "^",
        ["op_LeftShift"] = "<<",
        ["op_RightShift"] = ">>",
        ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
        ["op_GreaterThan"] = ">",
        ["op_GreaterThanOrEqual"] = ">=",
        ["op_LessThan"] = "<",
        ["op_LessThanOrEqual"] = "<=",
    };

    public static Comparer<IMethodSymbol> Methods { get; } = Comparer<IMethodSymbol>.Create(Compare);

    /// <summary>The name that is printed: conversions keep the one they have in metadata.</summary>
    public static string Name(IMethodSymbol method) =>
        s_operators.TryGetValue(method.MetadataName, out string? sign) ? "operator " + sign : TypeText.Identifier(method.MetadataName);

    private static int Compare(IMethodSymbol left, IMethodSymbol right)
    {
        int order = left.IsStatic.CompareTo(right.IsStatic);
        if (order == 0)
            order = string.CompareOrdinal(Name(left), Name(right));
        if (order == 0)
            order = left.TypeParameters.Length - right.TypeParameters.Length;
        if (order == 0)
            order = left.Parameters.Length - right.Parameters.Length;
        for (int i = 0; order == 0 && i < left.Parameters.Length; i++)
        {
            IParameterSymbol one = left.Parameters[i], two = right.Parameters[i];
            if (one.RefKind == RefKind.In || two.RefKind == RefKind.In)
                throw TypeText.Unsupported(left, "an overload that differs by a parameter passed by 'in'");
            order = TypeText.Compare(one.Type, two.Type);
            if (order == 0)
                order = string.CompareOrdinal(one.Name, two.Name);
        }

        return order;
    }
}
