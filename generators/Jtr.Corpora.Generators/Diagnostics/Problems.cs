using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Diagnostics;

/// <summary>
/// Something wrong in a seed. It names its place by the number of a token, not by a position, so that it stays equal when white space moves;
/// the position is looked up in the file when the problem is reported.
/// </summary>
/// <param name="File">The seed's path below the seeds' folder, with slashes.</param>
/// <param name="Token">The number of the token, counted from 0.</param>
/// <param name="Offset">Characters into the token's text, for an error within it; -1 for the whole token.</param>
internal sealed record SeedProblem(DiagnosticDescriptor Descriptor, string File, int Token, int Offset, EquatableArray<string> Arguments)
{
    public SeedProblem(DiagnosticDescriptor descriptor, string file, int token, params string[] arguments)
        : this(descriptor, file, token, -1, arguments.ToEquatable())
    {
    }
}

/// <summary>Where the name of a record or of a property is declared: path and span, no symbol and no location.</summary>
/// <param name="Record">The full name of the record.</param>
/// <param name="Property">The property; null for the record itself.</param>
internal sealed record SourcePlace(string Record, string? Property, string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static SourcePlace Of(ISymbol symbol, string record, string? property)
    {
        Location location = symbol.Locations.FirstOrDefault(place => place.IsInSource) ?? Location.None;
        FileLinePositionSpan lines = location.GetLineSpan();
        return new SourcePlace(record, property, lines.Path ?? "", location.SourceSpan, lines.Span);
    }

    /// <summary>The place of an attribute; that of the symbol where the attribute is not in the source.</summary>
    public static SourcePlace Of(AttributeData attribute, ISymbol symbol)
    {
        if (attribute.ApplicationSyntaxReference is not { } reference)
            return Of(symbol, "", null);
        FileLinePositionSpan lines = reference.SyntaxTree.GetLineSpan(reference.Span);
        return new SourcePlace("", null, lines.Path ?? "", reference.Span, lines.Span);
    }

    public Location ToLocation() => Path.Length == 0 ? Location.None : Location.Create(Path, Span, Lines);
}

/// <summary>Something wrong in a record's declaration.</summary>
internal sealed record SourceProblem(DiagnosticDescriptor Descriptor, SourcePlace Place, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic(string address) => Diagnostic.Create(Descriptor.LinkedBelow(address), Place.ToLocation(), Arguments.ToArray<object>());
}

/// <summary>Something that does not fit between records. It names its place by record and property, so that it stays equal when the declaration moves.</summary>
/// <param name="Record">The full name of the record that is shown for it.</param>
/// <param name="Property">The property that is shown for it; null for the record itself.</param>
internal sealed record SchemaFault(DiagnosticDescriptor Descriptor, string Record, string? Property, EquatableArray<string> Arguments)
{
    public SchemaFault(DiagnosticDescriptor descriptor, string record, string? property, params string[] arguments)
        : this(descriptor, record, property, arguments.ToEquatable())
    {
    }
}
