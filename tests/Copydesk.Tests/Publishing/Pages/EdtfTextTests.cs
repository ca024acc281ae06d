using Copydesk.Publishing.Pages;
using Xunit;

namespace Copydesk.Tests.Publishing.Pages;

public sealed class EdtfTextTests
{
    [Theory]
    [InlineData("2025", "2025")]
    [InlineData("2025-01", "January 2025")]
    [InlineData("2025-05-07", "7 May 2025")]
    [InlineData("XXXX-05-07/XXXX-05-10", "7–10 May")]
    [InlineData("2026-03-03/2026-03-05", "3–5 March 2026")]
    [InlineData("2026-03-30/2026-04-02", "30 March – 2 April 2026")]
    [InlineData("2026-12-30/2027-01-02", "30 December 2026 – 2 January 2027")]
    [InlineData("2024-05/2024-06", "May–June 2024")]
    [InlineData("2019/2024", "2019–2024")]
    [InlineData("2019/2024-05", "2019 – May 2024")]
    [InlineData("2024/..", "since 2024")]
    [InlineData("../2024-05", "until May 2024")]
    [InlineData("2025-13-45", "2025-13-45")]
    [InlineData("197X", "197X")]
    public void A_date_reads_as_a_person_would_write_it(string edtf, string words) => Assert.Equal(words, EdtfText.Of(edtf));

    [Theory]
    [InlineData("2024-05", "as of May 2024")]
    [InlineData("2024/..", "since 2024")]
    [InlineData("/2024", "until 2024")]
    public void A_figure_says_when_it_holds(string edtf, string words) => Assert.Equal(words, EdtfText.WhenOf(edtf));
}
