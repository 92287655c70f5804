using System.Text.Json.Serialization;

namespace Jtr.Edtf;

/// <summary>A parse error: the position at which a text stops being EDTF, and what was expected there.</summary>
/// <remarks><c>default(EdtfError)</c> means success: position 0 and an empty message. Immutable and thread-safe.</remarks>
public readonly record struct EdtfError
{
    private readonly string? _message;
    private readonly string? _hint;

    /// <summary>Creates an error.</summary>
    /// <param name="position">The index in the text, in UTF-16 code units from 0.</param>
    /// <param name="message">What was expected there, as a sentence.</param>
    [JsonConstructor]
    public EdtfError(int position, string message)
        : this(position, message, null)
    {
    }

    internal EdtfError(int position, string message, string? hint)
    {
        Position = position;
        _message = message;
        _hint = hint;
    }

    /// <summary>Gets the index of the offending character in UTF-16 code units, from 0; the text's length if it ends too soon.</summary>
    [JsonPropertyName("position")]
    public int Position { get; }

    /// <summary>Gets what was expected, in English. For syntax of an EDTF draft, adds the current spelling.</summary>
    [JsonPropertyName("message")]
    public string Message => _hint == null ? _message ?? "" : _message + " " + _hint;

    /// <summary>Returns the message with its position, from 0.</summary>
    public override string ToString() => Message.Length == 0
        ? ""
        : Message + " (position " + Position.ToString(System.Globalization.CultureInfo.InvariantCulture) + ")";
}
