using System;
using System.ComponentModel;
using System.Globalization;

namespace Jtr.Corpora.CompilerServices;

/// <summary>Converts a row to and from its key for users of <see cref="TypeDescriptor"/>: configuration, MVC, serialisers. Base class of generated converters. Thread-safe.</summary>
/// <typeparam name="T">The record or interface of the rows.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RowTypeConverter<T> : TypeConverter
    where T : class, IRow
{
    /// <summary>Initialises the base of a derived converter.</summary>
    protected RowTypeConverter()
    {
    }

    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>Returns the row with a key.</summary>
    /// <param name="context">Ignored.</param>
    /// <param name="culture">Ignored: keys are compared ordinally.</param>
    /// <param name="value">The key.</param>
    /// <exception cref="FormatException">No row has the key; the message names the nearest key, or the reason why the key was withdrawn.</exception>
    /// <exception cref="NotSupportedException"><paramref name="value"/> is not a text.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string key ? RowKey.Parse(key, Get) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is T row ? row.Key : base.ConvertTo(context, culture, value, destinationType);

    /// <summary>Returns the row with a key; throws a <see cref="System.Collections.Generic.KeyNotFoundException"/> if there is none.</summary>
    /// <param name="key">The key.</param>
    protected abstract T Get(string key);
}
