using System;
using System.ComponentModel;
using System.Globalization;

namespace Jtr.Edtf;

/// <summary>
/// Converts an <see cref="EdtfDate"/>, a <see cref="Day"/> or a <see cref="Ternary"/> to and from text for users of <see cref="TypeDescriptor"/>: configuration, MVC, designers, serialisers. Ignores the culture.
/// </summary>
internal sealed class DateTextConverter(Type type) : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        if (value is not string text)
            return base.ConvertFrom(context, culture, value);
        if (type == typeof(EdtfDate))
            return text.Length == 0 ? default : EdtfDate.Parse(text);
        if (type == typeof(Day))
            return Day.Parse(text);
        return Ternary.Parse(text);
    }

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is not null
            ? value is Ternary ? value.ToString()!.ToLowerInvariant() : value.ToString()
            : base.ConvertTo(context, culture, value, destinationType);
}
