using Upshot.Sources;

namespace Upshot.Tests.Sources;

public sealed class PortableNameTests
{
    [Theory]
    [InlineData("email.md")]
    [InlineData("2025-10-20-nine-systems-closed.md")]
    [InlineData("Bürgerbüro.png")]
    [InlineData("console.md")]
    [InlineData("com10.md")]
    [InlineData("part (1).jpg")]
    [InlineData("東京.png")]
    public void Takes_names_that_work_everywhere(string name) => Assert.Null(PortableName.Trouble(name));

    [Theory]
    [InlineData("con")]
    [InlineData("CON.md")]
    [InlineData("Prn.txt.md")]
    [InlineData("aux")]
    [InlineData("NUL.")]
    [InlineData("nul .md")]
    [InlineData("com0.md")]
    [InlineData("COM9")]
    [InlineData("lpt1.css")]
    [InlineData("COM¹")]
    [InlineData("lpt³.md")]
    [InlineData("CONIN$")]
    [InlineData("conout$.md")]
    [InlineData("trailing.")]
    [InlineData("trailing ")]
    [InlineData(" leading.md")]
    [InlineData("a<b.md")]
    [InlineData("a>b.md")]
    [InlineData("a:b.md")]
    [InlineData("file.md::$DATA")]
    [InlineData("a\"b.md")]
    [InlineData("a|b.md")]
    [InlineData("what?.md")]
    [InlineData("a*b.md")]
    [InlineData("a\\b.md")]
    [InlineData("a/b.md")]
    [InlineData("two\nlines.md")]
    [InlineData("bell\a.md")]
    [InlineData("nul\0.md")]
    [InlineData("escape\u001b[31m.md")]
    [InlineData("next\u0085line.md")]
    [InlineData("rtl\u202Egpj.md")]
    [InlineData("zero\u200Bwidth.md")]
    [InlineData("line\u2028.md")]
    [InlineData("bad\uFFFD.md")]
    [InlineData("cafe\u0301.md")]
    [InlineData("\u1112\u1161\u11AB.md")]
    [InlineData("\u212Bngstrom.md")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public void Refuses_names_that_some_system_cannot_hold(string name) => Assert.NotNull(PortableName.Trouble(name));

    [Fact]
    public void Counts_the_bytes_of_a_name_not_its_letters()
    {
        Assert.Null(PortableName.Trouble(new string('a', 100)));
        Assert.NotNull(PortableName.Trouble(new string('a', 101)));
        Assert.NotNull(PortableName.Trouble(new string('é', 51)));
    }

    [Fact]
    public void Shows_what_cannot_be_seen_as_its_number() =>
        Assert.Equal("two\\u000Alines\\u202E.md", PortableName.Shown("two\nlines\u202E.md"));
}
