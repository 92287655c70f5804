namespace Jtr.Corpora.Generators.Diagnostics;

/// <summary>
/// Something wrong in a seed. It names its place by the number of a token, not by a position, so that it stays equal when white space moves;
/// the position is looked up in the file when the problem is reported.
/// </summary>
/// <param name="File">The seed's path below the seeds' folder, with slashes.</param>
/// <param name="Token">The number of the token, counted from 0.</param>
/// <param name="Offset">Characters into the token's text, for an error within it; -1 for the whole token.</param>
internal sealed record SeedProblem(Descriptor Descriptor, string File, int Token, int Offset, EquatableArray<string> Arguments)
{
    public SeedProblem(Descriptor descriptor, string file, int token, params string[] arguments)
        : this(descriptor, file, token, -1, arguments.ToEquatable())
    {
    }
}
