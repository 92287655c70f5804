using System.Text;
using Xunit;

namespace Jtr.Corpora.Tests.CompilerServices;

public class Utf8TextTests
{
    [Fact]
    public void Every_character_of_Unicode_is_decoded_as_the_framework_decodes_it()
    {
        var text = new StringBuilder();
        for (int point = 0; point <= 0x10FFFF; point++)
        {
            if (Rune.IsValid(point))
                text.Append(new Rune(point).ToString());
        }

        string all = text.ToString();

        Assert.True(all == Utf8Text.Decode(Encoding.UTF8.GetBytes(all)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("“TOKYO” – 臺灣")]
    public void Decoding_returns_the_encoded_text(string text) => Assert.Equal(text, Utf8Text.Decode(Encoding.UTF8.GetBytes(text)));
}
