using System.Text;
using Copydesk.Cli.Output.Results;
using CsCheck;

namespace Copydesk.Tests.Cli.Output.Results;

public sealed class SafeNameTests
{
    [Theory]
    [InlineData("news/2026/bridge", "news/2026/bridge")]
    [InlineData("Ostrova's ferries – 茶山", "Ostrova's ferries – 茶山")]
    [InlineData("../../etc/passwd", "_/_/etc/passwd")]
    [InlineData("/absolute", "absolute")]
    [InlineData("a:b?c*d|e\"f<g>h\\i", "a_b_c_d_e_f_g_h_i")]
    [InlineData("red\u001b[31m", "red_[31m")]
    [InlineData("con", "_con")]
    [InlineData("trailing. .", "trailing")]
    public void A_name_is_one_that_every_platform_takes(string name, string safe) => Assert.Equal(safe, SafeName.Of(name));

    [Fact]
    public void No_name_leads_out_of_its_folder_or_is_too_long() =>
        Gen.String[Gen.Char["ab./\\:C\u0001茶 "], 1, 300].Where(name => name.Trim('/').Length > 0).Sample(name =>
        {
            string folder = Path.GetFullPath("folder");
            string path = Path.GetFullPath(Path.Join(folder, SafeName.Of(name)));
            Assert.StartsWith(folder + Path.DirectorySeparatorChar, path, StringComparison.Ordinal);
            Assert.All(SafeName.Of(name).Split('/'), part => Assert.True(Encoding.UTF8.GetByteCount(part) < 200));
        });
}
