using System.Linq;
using Jtr.Corpora.Generators.Binding;
using Jtr.Corpora.Generators.Diagnostics;

namespace Jtr.Corpora.Generators.Resolving;

/// <summary>A reference to a row that does not exist.</summary>
internal readonly record struct DanglingReference(int Token, string Key, Schema.TypeShape Type);

/// <summary>A file with references as row numbers.</summary>
/// <param name="Rows">The values of each row, in the order of the bound file.</param>
/// <param name="Keyless">The values of each row without a usable key.</param>
/// <param name="Problems">The errors that do not depend on other files.</param>
internal sealed record ResolvedFile(
    BoundFile Bound,
    EquatableArray<EquatableArray<ResolvedValue>> Rows,
    EquatableArray<EquatableArray<ResolvedValue>> Keyless,
    EquatableArray<DanglingReference> Dangling,
    EquatableArray<SeedProblem> Problems)
{
    /// <summary>Returns the result for a file whose references could not be resolved.</summary>
    public static ResolvedFile Empty(BoundFile bound) => new(
        bound,
        bound.Rows.Select(static _ => default(EquatableArray<ResolvedValue>)).ToEquatable(),
        bound.Keyless.Select(static _ => default(EquatableArray<ResolvedValue>)).ToEquatable(),
        default,
        default);
}
