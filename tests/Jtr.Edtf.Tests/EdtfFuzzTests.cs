using System;
using System.Linq;
using System.Collections.Generic;
using Jtr.Edtf.CompilerServices;
using Xunit;

namespace Jtr.Edtf.Tests;

public sealed class EdtfFuzzTests
{
    private const string Alphabet = "0123456789XXX--YEST:Z+/..,[]{}?~% x\u0660\n";

    private static readonly string[] _seeds =
    [
        "1985-04-12T23:20:30+04:30", "-1985-04-12T23:20:30Z", "2004-06-~01/2004-06-~20", "1984?/..", "/1985-04", "15XX-12-2X", "-X0X6", "2001-21", "20XX-41~",
        "[1667,1668,1670..1672]", "{..1984-10,1985-11..}", "Y-17E7S3", "Y17E200", "Y123456789012345678", "1950S2", "?2004-06~-11", "2004?-%06-~1X", "Y99999/Y100000?",
    ];

    [Fact]
    public void TryParse_does_not_throw_for_a_million_random_strings()
    {
        // A fixed seed, so that every run tries the same texts; a failure names its text.
        var random = new Random(20190204);
        Span<char> text = stackalloc char[24];
        for (int i = 0; i < 1_000_000; i++)
        {
            int length = random.Next(16);
            for (int at = 0; at < length; at++)
                text[at] = Alphabet[random.Next(Alphabet.Length)];
            Examine(text[..length], all: true);
        }
    }

    [Fact]
    public void TryParse_does_not_throw_for_a_hundred_thousand_mutated_dates()
    {
        var random = new Random(88601);
        int parsed = 0;
        for (int i = 0; i < 100_000; i++)
        {
            var text = new List<char>(_seeds[random.Next(_seeds.Length)]);
            for (int changes = random.Next(4); changes > 0 && text.Count > 0; changes--)
            {
                int at = random.Next(text.Count);
                switch (random.Next(3))
                {
                    case 0:
                        text[at] = Alphabet[random.Next(Alphabet.Length)];
                        break;
                    case 1:
                        text.Insert(at, Alphabet[random.Next(Alphabet.Length)]);
                        break;
                    default:
                        text.RemoveAt(at);
                        break;
                }
            }

            if (Examine(text.ToArray(), all: i % 4 == 0))
                parsed++;
        }

        Assert.InRange(parsed, 20_000, 90_000);
    }

    [Fact]
    public void TryParse_rejects_a_text_longer_than_the_limit()
    {
        string year = "Y1" + new string('0', EdtfDate.DefaultMaxLength - 2);
        Assert.Equal(year, EdtfDate.Parse(year).ToString());
        Assert.False(EdtfDate.TryParse(year + "0", out EdtfDate date, out EdtfError error));
        Assert.Equal(default, date);
        Assert.Equal(EdtfDate.DefaultMaxLength, error.Position);
        Assert.Equal("A text of at most 1000 characters was expected.", error.Message);
        Assert.InRange(Assert.Throws<FormatException>(() => EdtfDate.Parse(year + "0")).Message.Length, 100, 300);
        Assert.False(EdtfDate.TryParse("1984".AsSpan(), 3, out _, out error));
        Assert.Equal(3, error.Position);
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.TryParse("1984".AsSpan(), -1, out _, out _));
    }

    [Fact]
    public void TryParse_accepts_long_texts_with_a_higher_limit()
    {
        string long1 = "Y1" + new string('0', 100_000);
        Assert.Equal(long1, Any(long1).ToString());
        Assert.Null(Any(long1).Earliest);
        Assert.Equal(DateKind.OneOf, Any("[" + string.Join(",", _years) + "]").Kind);
        Assert.Equal("1984", Any("[" + string.Join(",", _years) + "]").Canonical().ToString());
        Assert.False(EdtfDate.TryParse(new string('[', 100_000).AsSpan(), int.MaxValue, out _, out _));
        Assert.Equal("Y1E99999999999999999999", Any("Y1E99999999999999999999").Canonical().ToString());

        static EdtfDate Any(string text)
        {
            Assert.True(EdtfDate.TryParse(text.AsSpan(), int.MaxValue, out EdtfDate date, out _));
            return date;
        }
    }

    [Fact]
    public void Parse_can_be_passed_as_a_method_group() =>
        Assert.All(_years.Select(EdtfDate.Parse), static date => Assert.Equal(EdtfDate.Parse("1984"), date));

    private static readonly string[] _years = Array.ConvertAll(new int[5000], _ => "1984");

    private static bool Examine(ReadOnlySpan<char> text, bool all)
    {
        if (!EdtfDate.TryParse(text, out EdtfDate date, out EdtfError error))
        {
            if (error.Position < 0 || error.Position > text.Length || error.Message.Length == 0)
                Assert.Fail($"'{text.ToString()}' was refused at {error.Position} because '{error.Message}'");
            return false;
        }

        string whole = text.ToString();
        Assert.Equal(whole, date.ToString());
        var words = new ulong[date.PackedLength];
        date.Pack(words);
        Assert.Equal(date, PackedDate.Read(words));
        DateBounds bounds = date.GetBounds();
        if (bounds.EarliestStart.Day > bounds.LatestStart.Day || bounds.EarliestEnd.Day > bounds.LatestEnd.Day || bounds.EarliestStart.Day > bounds.LatestEnd.Day)
            Assert.Fail($"'{whole}' has bounds {bounds}");
        if (!all)
            return true;

        EdtfDate canonical = date.Canonical();
        if (canonical.Canonical() != canonical || EdtfDate.Parse(canonical.ToString()) != canonical)
            Assert.Fail($"'{whole}' has the canonical form '{canonical}', which has '{canonical.Canonical()}'");
        Assert.False(string.IsNullOrEmpty(date.Describe()));
        AllenRelations itself = EdtfDate.PossibleRelations(date, date);
        if ((itself & AllenRelations.Equal) == 0)
            Assert.Fail($"'{whole}' cannot be equal to itself: {itself.ToLetters()}");
        Assert.Equal(0, date.CompareTo(EdtfDate.Parse(whole)));
        return true;
    }
}
