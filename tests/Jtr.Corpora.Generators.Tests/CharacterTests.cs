extern alias generators;

using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using generators::Jtr.Corpora.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Jtr.Corpora.Generators.Tests;

/// <summary>Tests that a seed with invisible or misleading characters, or with invalid UTF-8, is an error.</summary>
public class CharacterTests
{
    private static readonly int[] s_unseen =
    [
        0x7F, 0x80, 0x85, 0x9F, 0xAD, 0x034F, 0x061C, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0x206F, 0x2800,
        0x3164, 0xE000, 0xF8FF, 0xFDD0, 0xFDEF, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFE, 0xFFFF, 0x1D173, 0x1FFFE, 0xE0001, 0xE007F, 0xF0000, 0x100000, 0x10FFFF,
    ];

    /// <summary>Spaces of other widths, combining marks, and variation selectors.</summary>
    private static readonly int[] s_seen = [0xA0, 0x0301, 0x3000, 0x2019, 0xFE0F, 0xE0100, 0xE01EF, 0x20BB7, 0x1F600, 0xFFFC];

    [Theory]
    [InlineData("films/more.json", "[", "{{ \"key\": \"film-{1}\", \"title\": \"a{0}b\" }}", ",\n", "]")]
    [InlineData("films/more.jsonl", "", "{{ \"key\": \"film-{1}\", \"title\": \"a{0}b\" }}", "\n", "")]
    [InlineData("films/more.csv", "key,title\n", "film-{1},a{0}b", "\n", "\n")]
    [InlineData("films/more.csv", "key,title\n", "film-{1},\"a{0}b\"", "\n", "\n")]
    public void An_invisible_character_is_an_error_at_its_position_in_every_format(string file, string head, string row, string between, string foot)
    {
        string text = head + string.Join(between, s_unseen.Select((codePoint, i) => string.Format(CultureInfo.InvariantCulture, row, char.ConvertFromUtf32(codePoint), i))) + foot;
        Diagnostic[] diagnostics = [.. With(file, text)];
        Assert.Equal(s_unseen.Length, diagnostics.Length);
        foreach ((int codePoint, Diagnostic diagnostic) in s_unseen.Zip(diagnostics))
        {
            Assert.Equal("JTR0023", diagnostic.Id);
            Assert.Contains($"The character U+{codePoint:X4} is ", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            Assert.Equal(char.ConvertFromUtf32(codePoint), text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        }
    }

    [Fact]
    public void An_escaped_invisible_character_is_an_error_except_for_joiners()
    {
        // Control characters and line separators are errors of the binder, so they are left out here.
        int[] escaped = [.. s_unseen.Where(static codePoint => codePoint is not (< 0xA0 or 0x2028 or 0x2029))];
        string text = string.Join('\n', escaped.Select((codePoint, i) => $"{{ \"key\": \"film-{i}\", \"title\": \"a{string.Concat(char.ConvertFromUtf32(codePoint).Select(static half => $"\\u{(int)half:x4}"))}b\" }}"));
        int[] expected = [.. escaped.Select(static (codePoint, i) => (codePoint, i)).Where(static row => row.codePoint is not (0x200C or 0x200D)).Select(static row => row.i)];
        Diagnostic[] diagnostics = [.. With("films/more.jsonl", text)];
        Assert.All(diagnostics, static diagnostic => Assert.Equal("JTR0023", diagnostic.Id));
        Assert.Equal(expected, diagnostics.Select(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void Visible_characters_and_variation_selectors_are_not_reported()
    {
        string rows = string.Concat(s_seen.Select(static (codePoint, i) => $"film-{i},葛{char.ConvertFromUtf32(codePoint)}b\n"));
        Assert.Empty(With("films/more.csv", "key,title\n" + rows));
    }

    [Fact]
    public void Every_invisible_character_of_a_file_is_reported()
    {
        string text = "[\u200B{ \"key\": \"quiet\", \u00AD\"title\"\u2060: \"a\uE000b\uFFFDc\" }\uFEFF]\u202E";
        string[] ids = Ids("films/more.json", text);
        Assert.Equal(["JTR0023", "JTR0023", "JTR0023", "JTR0023", "JTR0022", "JTR0023", "JTR0023"], ids);
    }

    [Fact]
    public void A_lone_surrogate_is_an_error_literally_and_as_an_escape()
    {
        Assert.Equal(["JTR0023"], Ids("films/more.json", "[{ \"key\": \"quiet\", \"title\": \"a\uD800b\" }]"));
        Assert.Equal(["JTR0001"], Ids("films/more.json", "[{ \"key\": \"quiet\", \"title\": \"a\\udc00b\" }]"));
        Assert.Empty(With("films/more.json", "[{ \"key\": \"quiet\", \"title\": \"a\\ud842\\udfb7b\" }]"));
    }

    [Theory]
    [InlineData("iso-8859-1", "Orléans", 3)]
    [InlineData("utf-16", "Orleans", 0)]
    public void A_file_that_is_read_in_another_encoding_is_an_error_and_hides_no_other_file(string encoding, string title, int at)
    {
        ToyDriver toy = new ToyDriver().With("authors.json", "\"name\": \"松尾芭蕉\"", "\"name\": 7");
        string text = $"{title},\"";
        GeneratorDriver driver = toy.Driver().AddAdditionalTexts([new EncodedText("/corpus/seeds/films/more.csv", text, Encoding.GetEncoding(encoding))]);
        Diagnostic[] diagnostics = [.. driver.RunGenerators(ToyDriver.Compilation, TestContext.Current.CancellationToken).GetRunResult().Diagnostics];
        Assert.Equal(["JTR0005", "JTR0022"], diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Equal(at, diagnostics[1].Location.SourceSpan.Start);
        Assert.Contains(encoding, diagnostics[1].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void The_real_seeds_have_no_invisible_characters()
    {
        int characters = 0;
        foreach (string path in Jtr.Data.Tests.Repository.Seeds)
        {
            string text = System.IO.File.ReadAllText(path);
            for (int i = 0, length; i < text.Length; i += length)
            {
                Assert.Null(SeedCharacters.Fault(SeedCharacters.CodePointAt(text, i, out length)));
                characters++;
            }
        }

        Assert.True(characters > 100_000);
    }

    private static ImmutableArray<Diagnostic> With(string file, string text)
    {
        ToyDriver toy = new();
        toy.Seeds[file] = text;
        return toy.Run().Diagnostics;
    }

    private static string[] Ids(string file, string text) => [.. With(file, text).Select(static diagnostic => diagnostic.Id)];

    private sealed class EncodedText(string path, string text, Encoding encoding) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, encoding);
    }
}
