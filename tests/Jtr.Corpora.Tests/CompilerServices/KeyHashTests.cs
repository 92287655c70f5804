using Xunit;

namespace Jtr.Corpora.Tests.CompilerServices;

public class KeyHashTests
{
    /// <summary>Tests that the hash is the same on every machine: the generator lays out tables by it, and users look up keys by it.</summary>
    [Theory]
    [InlineData("taiwan", 0xF18AFD10CB83A098UL)]
    [InlineData("taro-aso", 0x13605A99E59C9F8DUL)]
    [InlineData("immigration-memorandum-signed", 0xC587DFDAC51AD2F5UL)]
    public void KeyHash_has_fixed_values(string key, ulong hash) => Assert.Equal(hash, KeyHash.Of(key));

    [Fact]
    public void KeyHash_depends_on_every_letter_of_a_short_key()
    {
        const string key = "fisheries-talks-of-lin-and-ito-2";
        for (int i = 0; i < key.Length; i++)
            Assert.NotEqual(KeyHash.Of(key), KeyHash.Of(key[..i] + '_' + key[(i + 1)..]));
    }
}
