namespace Jtr.Corpora.Generators.Diagnostics;

/// <summary>
/// An error in a seed. Names its position by the number of a token, not by an offset, so that it stays equal when white space changes;
/// the offset is looked up in the file when the problem is reported.
/// </summary>
/// <param name="File">The seed's path below the seeds' folder, with slashes.</param>
/// <param name="Token">The number of the token, counted from 0; <see cref="WholeFile"/> for a problem of the whole file, which is reported at its start.</param>
/// <param name="Offset">The offset within the token's text, in characters; -1 for the whole token.</param>
internal sealed record SeedProblem(Descriptor Descriptor, string File, int Token, int Offset, EquatableArray<string> Arguments)
{
    /// <summary>The token of a problem that concerns the whole file.</summary>
    public const int WholeFile = -1;

    public SeedProblem(Descriptor descriptor, string file, int token, params string[] arguments)
        : this(descriptor, file, token, -1, arguments.ToEquatable())
    {
    }
}
