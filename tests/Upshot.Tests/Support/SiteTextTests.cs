using System.Text;

namespace Upshot.Tests.Support;

public sealed class SiteTextTests
{
    [Fact]
    public void Splits_a_site_at_its_header_lines()
    {
        var site = SiteText.Parse(
            """
            -- site.yml --
            name: North

            -- content/services/email.md --
            ---
            title: Email
            ---
            """
        );

        Assert.Equal(["content/services/email.md", "site.yml"], site.Files.Select(file => file.Path));
        Assert.Equal("name: North\n\n", Encoding.UTF8.GetString(site.Find("site.yml")!.Bytes.Span));
        Assert.Equal("---\ntitle: Email\n---\n", Encoding.UTF8.GetString(site.Files[0].Bytes.Span));
    }

    [Fact]
    public void Refuses_text_before_the_first_file() =>
        Assert.Throws<ArgumentException>(() => SiteText.Parse("name: North\n-- site.yml --\n"));
}
