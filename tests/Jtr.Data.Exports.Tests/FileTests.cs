using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Jtr.Data.Exports.Tests;

/// <summary>Tests rules that every exported file obeys.</summary>
public sealed class FileTests(Exported exported)
{
    public static TheoryData<string> Formats => [.. Exported.Formats.Keys.Where(static format => format != "json")];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Two_exports_of_a_format_are_byte_identical(string format)
    {
        string folder = Directory.CreateTempSubdirectory("jtr-exports-again-").FullName;
        try
        {
            await Exported.Export(format, folder);
            foreach (string file in Exported.Formats[format])
                Assert.Equal(File.ReadAllBytes(exported.PathOf(file)), File.ReadAllBytes(Path.Combine(folder, file)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_names_version_fingerprint_date_and_licence_of_the_corpus(string format)
    {
        foreach (string file in Exported.Formats[format])
        {
            // Calendars fold long lines.
            string text = exported.TextOf(file).Replace("\r\n ", "", StringComparison.Ordinal);
            Assert.All((string[])[Corpus.Version, Corpus.Fingerprint, Corpus.Date.ToString()], value => Assert.Contains(value, text, StringComparison.Ordinal));
            Assert.True(text.Contains("CC-BY-4.0", StringComparison.Ordinal) || text.Contains("https://creativecommons.org/licenses/by/4.0/", StringComparison.Ordinal), file);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_is_UTF_8_without_a_byte_order_mark_and_has_the_line_ends_of_its_format(string format)
    {
        foreach (string file in Exported.Formats[format])
        {
            byte[] bytes = File.ReadAllBytes(exported.PathOf(file));
            Assert.NotEqual(0xEF, bytes[0]);
            Assert.Equal((byte)'\n', bytes[^1]);

            // RFC 5545 requires CR LF.
            Assert.Equal(format == "icalendar", bytes.Contains((byte)'\r'));
        }
    }
}
