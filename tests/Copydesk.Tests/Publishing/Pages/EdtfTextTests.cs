using Copydesk.Publishing.Pages;
using Xunit;

namespace Copydesk.Tests.Publishing.Pages;

public sealed class EdtfTextTests
{
    [Theory]
    [InlineData("2025", "2025")]
    [InlineData("2025-01", "January 2025")]
    [InlineData("2025-05-07", "7 May 2025")]
    [InlineData("XXXX-05-07/XXXX-05-10", "7 May – 10 May")]
    [InlineData("2024/..", "2024 – …")]
    [InlineData("2025-13-45", "2025-13-45")]
    [InlineData("197X", "197X")]
    public void A_date_reads_as_a_person_would_write_it(string edtf, string words) => Assert.Equal(words, EdtfText.Of(edtf));
}
