using System.Text.Json.Serialization;

namespace Jtr.Edtf;

/// <summary>Where a text stops being EDTF, and what was expected there.</summary>
/// <remarks><c>default(EdtfError)</c> is no error: position 0 and an empty message. Immutable, so safe to share between threads.</remarks>
public readonly record struct EdtfError
{
    private readonly string? _message;
    private readonly string? _hint;

    /// <summary>Creates an error.</summary>
    /// <param name="position">The place in the text, counted in UTF-16 code units from 0.</param>
    /// <param name="message">What was expected there.</param>
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

    /// <summary>The offending character's place in the text, counted in UTF-16 code units from 0; the text's length when it ends too soon.</summary>
    [JsonPropertyName("position")]
    public int Position { get; }

    /// <summary>What was expected, in English; where the text has the syntax of a draft of EDTF, how that is written today.</summary>
    [JsonPropertyName("message")]
    public string Message => _hint == null ? _message ?? "" : _message + " " + _hint;

    /// <summary>The message with its position, counted from 0.</summary>
    public override string ToString() => Message.Length == 0
        ? ""
        : Message + " (position " + Position.ToString(System.Globalization.CultureInfo.InvariantCulture) + ")";
}
