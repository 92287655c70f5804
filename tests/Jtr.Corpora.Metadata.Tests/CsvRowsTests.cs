using System.IO;
using System.Linq;
using System.Text;
using Jtr.Corpora.Metadata.Reading;
using Jtr.Corpora.Metadata.Seeds;
using Jtr.Data.Tests;
using Xunit;

namespace Jtr.Corpora.Metadata.Tests;

/// <summary>Tests that the tool reads rows in CSV as the compiler does.</summary>
public sealed class CsvRowsTests
{
    [Fact]
    public void The_fingerprint_of_rows_in_CSV_and_JSON_Lines_is_the_compiled_one()
    {
        CorpusShape corpus = CorpusReader.Read(typeof(Money.MoneyCorpus).Assembly.Location);
        var seeds = SeedFolder.Read(Path.Combine(Repository.Root, "samples", "Currencies", "seeds"), corpus);
        Assert.Equal(corpus.Tables.Select(static table => table.Name), seeds.Rows.Select(static row => row.Table).Distinct());
        Assert.Equal(Money.MoneyCorpus.Fingerprint, SeedFingerprint.Of(corpus, seeds));
    }

    [Theory]
    [InlineData("key,name\na,b", "{'key':'a','name':'b'}")]
    [InlineData("key,name\r\na,b\r\nc,d\r\n", "{'key':'a','name':'b'} {'key':'c','name':'d'}")]
    [InlineData("key,name\na,\nb,\"\"\n", "{'key':'a'} {'key':'b'}")]
    [InlineData("key,\"na,me\"\na,\"b, \"\"c\"\"\nd\"\n", "{'key':'a','na,me':'b, \\u0022c\\u0022\\nd'}")]
    [InlineData("\uFEFFkey,name\na, b \n", "{'key':'a','name':' b '}")]
    [InlineData("key\na", "{'key':'a'}")]
    public void A_CSV_row_equals_the_JSON_object(string csv, string rows) =>
        Assert.Equal(rows.Replace('\'', '"'), string.Join(' ', SeedFile.Read("things.csv", Encoding.UTF8.GetBytes(csv), null).Select(static row => row.Members.GetRawText())));

    [Theory]
    [InlineData("", "Expected a header")]
    [InlineData("key,name\na\n", "Line 2: the header has 2 columns, and this row has 1.")]
    [InlineData("key,name\n\"a\n\n\",b\nc,d,e\n", "Line 5: the header has 2 columns, and this row has 3.")]
    [InlineData("key,name\na,\"b\nc", "Line 2: expected the closing quotation mark of a cell")]
    [InlineData("key,name\na,\"b\"c\n", "Line 2: expected a comma or the end of the row")]
    [InlineData("key,key\na,b\n", "key")]
    [InlineData("name\na\n", "a row without a key")]
    public void Read_rejects_malformed_CSV_and_names_the_line(string csv, string message)
    {
        var refused = Assert.Throws<InvalidDataException>(() => SeedFile.Read("things.csv", Encoding.UTF8.GetBytes(csv), null));
        Assert.Contains("things.csv", refused.Message, System.StringComparison.Ordinal);
        Assert.Contains(message, refused.Message, System.StringComparison.Ordinal);
    }
}
