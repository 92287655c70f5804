using System;

namespace Jtr.Edtf;

/// <summary>Reads and writes ASCII digits, independent of culture and of other scripts' digits.</summary>
internal static class Digits
{
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    /// <summary>Writes a number, padded with zeros to a minimum number of digits. Returns the number of characters written.</summary>
    public static int Write(Span<char> text, ulong value, int minDigits)
    {
        int length = 1;
        for (ulong rest = value / 10; rest != 0; rest /= 10)
            length++;
        if (length < minDigits)
            length = minDigits;
        for (int i = length - 1; i >= 0; i--)
        {
            text[i] = (char)('0' + (value % 10));
            value /= 10;
        }

        return length;
    }
}
