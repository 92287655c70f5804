namespace Jtr.Corpora.Generators.Diagnostics;

/// <summary>Something that does not fit between records. It names its place by record and property, so that it stays equal when the declaration moves.</summary>
/// <param name="Record">The full name of the record that is shown for it.</param>
/// <param name="Property">The property that is shown for it; null for the record itself.</param>
internal sealed record SchemaFault(Descriptor Descriptor, string Record, string? Property, EquatableArray<string> Arguments)
{
    public SchemaFault(Descriptor descriptor, string record, string? property, params string[] arguments)
        : this(descriptor, record, property, arguments.ToEquatable())
    {
    }
}
