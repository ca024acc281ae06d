using System.Text.Json;

namespace Copydesk.Tests;

public class CopydeskJsonTests
{
    [Theory]
    [InlineData("She said \"5 + 5\": it's `ten`.", """She said \"5 + 5\": it's `ten`.""")]
    [InlineData("Größe 大小 𝄞", "Größe 大小 \\uD834\\uDD1E")]
    [InlineData("</script><b a='x'>&", "\\u003C/script\\u003E\\u003Cb a='x'\\u003E\\u0026")]
    [InlineData("a\nb\\c", "a\\nb\\\\c")]
    public void Text_stays_readable_and_no_markup_gets_through(string text, string written)
    {
        var options = new JsonSerializerOptions { Encoder = CopydeskJson.Encoder };

        Assert.Equal($"\"{written}\"", JsonSerializer.Serialize(text, options));
        Assert.Equal(text, JsonSerializer.Deserialize<string>(JsonSerializer.SerializeToUtf8Bytes(text, options)));
    }
}
