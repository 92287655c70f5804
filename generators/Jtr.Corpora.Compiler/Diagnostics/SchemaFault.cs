namespace Jtr.Corpora.Generators.Diagnostics;

/// <summary>A conflict between records. Names its position by record and property, so that it stays equal when the declaration moves.</summary>
/// <param name="Record">The full name of the record at which it is reported.</param>
/// <param name="Property">The property at which it is reported; null for the record itself.</param>
internal sealed record SchemaFault(Descriptor Descriptor, string Record, string? Property, EquatableArray<string> Arguments)
{
    public SchemaFault(Descriptor descriptor, string record, string? property, params string[] arguments)
        : this(descriptor, record, property, arguments.ToEquatable())
    {
    }
}
