using Upshot.Output;

namespace Upshot.Tests.Output;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \"yes\"", "\"say \"\"yes\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData(" =1+1", "' =1+1")]
    [InlineData("\u00A0@SUM(A1)", "'\u00A0@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("-2, and rising", "\"'-2, and rising\"")]
    [InlineData("a=b", "a=b")]
    public void A_cell_is_text_and_never_a_formula(string text, string cell) => Assert.Equal(cell, CsvText.Cell(text));

    [Fact]
    public void A_row_has_a_comma_between_its_cells() => Assert.Equal("a,,\"b,c\"", CsvText.Row("a", "", "b,c"));
}
