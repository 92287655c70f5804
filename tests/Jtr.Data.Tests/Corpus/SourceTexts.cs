using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace Jtr.Data.Tests.Corpus;

/// <summary>
/// The five source texts, which are not part of the project: in <c>shared/seeds</c> beside the repository, or where <c>JTR_SOURCES</c> points.
/// Without them, tests that need them are skipped with a message; CI has them, and a skip fails there.
/// </summary>
internal static class SourceTexts
{
    private static readonly string? s_folder = Find();
    private static readonly Lazy<bool> s_digests = new(static () => !EvidenceTests.WrongDigests().Any());

    /// <summary>Gets the folder of the texts.</summary>
    public static string Folder
    {
        get
        {
            Require();
            return s_folder!;
        }
    }

    /// <summary>Returns the text of a document, decoded exactly as it is stored.</summary>
    public static string Of(Document document) => Encoding.UTF8.GetString(Bytes(document));

    public static byte[] Bytes(Document document) => File.ReadAllBytes(Path.Combine(Folder, document.FileName));

    /// <summary>Returns the first eight bytes of the SHA-256 of a text's UTF-8, in hexadecimal digits.</summary>
    public static string Digest(ReadOnlySpan<char> text) =>
        Sha256(Encoding.UTF8.GetBytes(text.ToString()))[..16];

    /// <summary>Returns the SHA-256 of bytes, in hexadecimal digits.</summary>
    public static string Sha256(byte[] bytes) => string.Concat(SHA256.HashData(bytes).Select(static value => value.ToString("x2", CultureInfo.InvariantCulture)));

    /// <summary>Skips the test that runs if there are no source texts; in CI, fails it.</summary>
    public static void Require()
    {
        if (s_folder is not null)
            return;
        const string Reason = "The source texts are neither in ../shared/seeds beside the repository nor where JTR_SOURCES points.";
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(Reason);
        Assert.Skip(Reason);
    }

    /// <summary>Skips a test whose result means nothing while a digest is wrong. <see cref="EvidenceTests.Every_digest_matches_its_span"/> reports the wrong digests.</summary>
    public static void RequireDigests()
    {
        Require();
        Assert.SkipUnless(s_digests.Value, $"A digest of the corpus is wrong. {nameof(EvidenceTests)}.{nameof(EvidenceTests.Every_digest_matches_its_span)} and 'jtr check' report it.");
    }

    private static string? Find()
    {
        string? given = Environment.GetEnvironmentVariable("JTR_SOURCES");
        string folder = string.IsNullOrEmpty(given) ? Path.Combine(Repository.Root, "..", "shared", "seeds") : given;
        return Directory.Exists(folder) ? folder : null;
    }
}
