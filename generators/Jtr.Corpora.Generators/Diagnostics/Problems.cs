using System.Linq;
using Jtr.Corpora.Generators.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Jtr.Corpora.Generators.Diagnostics;

/// <summary>The position of the name of a record or property in its declaration: path and span, without symbol or location.</summary>
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

    /// <summary>Returns the position of an attribute; that of the symbol if the attribute is not in source.</summary>
    public static SourcePlace Of(AttributeData attribute, ISymbol symbol)
    {
        if (attribute.ApplicationSyntaxReference is not { } reference)
            return Of(symbol, "", null);
        FileLinePositionSpan lines = reference.SyntaxTree.GetLineSpan(reference.Span);
        return new SourcePlace("", null, lines.Path ?? "", reference.Span, lines.Span);
    }

    public Location ToLocation() => Path.Length == 0 ? Location.None : Location.Create(Path, Span, Lines);
}

/// <summary>An error in a record's declaration.</summary>
internal sealed record SourceProblem(Descriptor Descriptor, SourcePlace Place, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic(string address) => Diagnostic.Create(Descriptor.ToRoslyn(address), Place.ToLocation(), Arguments.ToArray<object>());
}
