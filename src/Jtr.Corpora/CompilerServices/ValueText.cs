using System;
using System.ComponentModel;
using System.Globalization;
using System.Text;
using Jtr.Edtf;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Formats a nested value as one line: its first property, then the others with their names in parentheses. References are keys; a list is its number of items.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueText : RecordWriter
{
    private readonly StringBuilder _text = new();
    private int _propertyCount;
    private int _listDepth;

    private ValueText()
    {
    }

    /// <summary>Returns the line of a value: <c>ada-brook (role guest)</c>.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static string Of(IRecord value)
    {
        var text = new ValueText();
        (value ?? throw new ArgumentNullException(nameof(value))).WriteTo(text);
        return text._propertyCount > 1 ? text._text.Append(')').ToString() : text._text.ToString();
    }

    /// <inheritdoc/>
    public override void Text(string? name, string value) => Add(name, value);

    /// <inheritdoc/>
    public override void Integer(string? name, long value) => Add(name, value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override void Number(string? name, decimal value) => Add(name, value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override void Boolean(string? name, bool value) => Add(name, value ? "true" : "false");

    /// <inheritdoc/>
    public override void Date(string? name, EdtfDate value) => Add(name, value.ToString());

    /// <inheritdoc/>
    public override void EnumLabel(string? name, string label) => Add(name, label);

    /// <inheritdoc/>
    public override void Reference(string? name, IRow row) => Add(name, row.Key);

    /// <inheritdoc/>
    public override void Value(string? name, IRecord value) => Add(name, Of(value));

    /// <inheritdoc/>
    public override void BeginList(string name, int count)
    {
        Add(null, $"{count.ToString(CultureInfo.InvariantCulture)} {Words(name)}");
        _listDepth++;
    }

    /// <inheritdoc/>
    public override void EndList() => _listDepth--;

    private void Add(string? name, string value)
    {
        // Items of a list are counted, not printed.
        if (_listDepth > 0)
            return;
        if (_propertyCount == 0)
            _text.Append(value);
        else
            _text.Append(_propertyCount == 1 ? " (" : ", ").Append(name is null ? "" : Words(name) + " ").Append(value);
        _propertyCount++;
    }

    private static string Words(string name) => KebabCase.Of(name).Replace('-', ' ');
}
