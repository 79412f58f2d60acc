using Upshot.Checks.Browser;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Browser;

/// <summary>What is said of one page that a browser showed.</summary>
public sealed class SeenPageTests
{
    private static readonly SeenElement Heading = Seen.Element(
        "h2#section-when-it-breaks",
        "When it breaks",
        "section-when-it-breaks"
    );

    [Fact]
    public void Of_a_page_without_any_fault_nothing_is_said() =>
        Assert.Equal("", Seen.Said(BuiltSite.Small(), Seen.Page(), Seen.Page(Seen.Home), Seen.Page(Seen.Report)));

    [Fact]
    public void Of_barriers()
    {
        var page = Seen.Page();
        Snapshot.Match(
            Seen.Cases(
                (
                    "one",
                    With(new("label", "Form elements must have labels.", ["input"], "<input>", "It has none.", false))
                ),
                (
                    "in dark colours, three of them",
                    With(new("color-contrast", "Contrast", ["p", "a", "h2"], "<p>", "Too pale", true))
                ),
                ("axe says little", With(new("odd", "x", ["p"], "<p>", "", false))),
                ("a target", With(new("target-size", "Targets", ["a"], "<a>", "Small", false))),
                ("two targets", With(new("target-size", "Targets", ["a", "b"], "<a>", "Small", false)))
            )
        );

        SeenPage With(SeenBarrier barrier) => page with { Barriers = [barrier] };
    }

    [Fact]
    public void A_picture_that_a_writer_put_in_is_blamed_on_its_line()
    {
        var site = BuiltSite.Of(
            new([
                .. SmallSite.With(("We keep it short.", "See it.\n\n![Gate 1](../images/gate.svg)")).Files,
                SourceFile.FromText(
                    "content/images/gate.svg",
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>"
                ),
            ])
        );
        var page = Seen.Page(site: site);
        Snapshot.Match(
            Seen.Said(site, Broken("""<img src="../images/gate.abc.svg">"""))
                + Seen.Said(site, Broken("""<img src="../images/hall.svg">"""))
                + Seen.Said(site, Broken("""<a href="gate">"""))
        );

        SeenPage Broken(string html) =>
            page with
            {
                Barriers = [new("image-alt", "Pictures need words.", ["img"], html, "There are none", false)],
            };
    }

    [Fact]
    public void Of_width_and_height()
    {
        var page = Seen.Page(Seen.Service);
        var (phone, desk) = (Seen.View(360, 740), Seen.View(1280, 800));
        Snapshot.Match(
            Seen.Cases(
                ("a table", page with { Views = [Wide(phone, Seen.Element("table.metrics", beyond: 12)), desk] }),
                ("under a heading", page with { Views = [phone, Wide(desk, Heading with { Beyond = 3 })] }),
                ("nobody knows what", page with { Views = [Wide(phone, null)] }),
                ("the narrowest window", page with { Views = [Wide(desk, null), Wide(phone, null)] }),
                ("the lead ends at the fold", page with { Views = [phone with { LeadBottom = 740 }] }),
                (
                    "the lead ends below it, in both",
                    page with
                    {
                        Views = [phone with { LeadBottom = 741 }, desk with { LeadBottom = 900 }],
                    }
                ),
                ("enlarged", page with { Views = [Seen.View(359, 300) with { LeadBottom = 400 }] }),
                (
                    "no phone, the smallest there is",
                    page with
                    {
                        Views = [Seen.View(360, 300) with { LeadBottom = 301 }],
                    }
                )
            )
        );

        static SeenView Wide(SeenView view, SeenElement? element) => view with { Overflow = 17, TooWide = element };
    }

    [Fact]
    public void Of_words_in_sight()
    {
        var (page, service) = (Seen.Page(), Seen.Page(Seen.Service));
        Snapshot.Match(
            Seen.Cases(
                ("as many as it may have", With(service, 300)),
                ("one more", With(service, 301)),
                ("as many as it may have at most", With(service, 450)),
                ("one more than that", With(service, 451)),
                ("of another kind", With(page, 401))
            )
        );

        static SeenPage With(SeenPage page, int words) =>
            page with
            {
                Views = [Seen.View(360, 740) with { Words = words }, Seen.View(1280, 800)],
            };
    }

    [Fact]
    public void Of_paper()
    {
        var (page, report, nowhere) = (Seen.Page(), Seen.Page(Seen.Report), Seen.Page("404.html"));
        var service = Seen.Page(Seen.Service);
        SeenElement block = Seen.Element("p", "The rain.", "");
        Snapshot.Match(
            Seen.Cases(
                ("as much as it may take", page with { Prints = [new("A4", 2, [new(2, block, true)])] }),
                ("more", page with { Prints = [new("A4", 3, [new(2, block, true), new(3, block, true)])] }),
                ("under a heading of the text", service with { Prints = [new("A4", 2, [new(2, Heading, false)])] }),
                ("nobody knows what begins there", page with { Prints = [new("A4", 3, [new(2, block, true)])] }),
                (
                    "the longer paper",
                    page with
                    {
                        Prints = [new("A4", 3, []), new("Letter", 4, [new(3, block, false)])],
                    }
                ),
                ("a report", report with { Prints = [new("A4", 20, [])] }),
                ("a page nobody limits", nowhere with { Prints = [new("A4", 20, [])] })
            )
        );
    }

    [Fact]
    public void Of_the_keyboard()
    {
        var page = Seen.Page(Seen.Service);
        var (link, other) = (Seen.Element("a", "Stop 4"), Seen.Element("button.more"));
        Snapshot.Match(
            Seen.Cases(
                ("a trap", page with { Focus = new([], [], [], link) }),
                ("not reached", page with { Focus = new([other], [], [], null) }),
                ("three not reached", page with { Focus = new([Heading, other, link], [], [], null) }),
                ("another order", page with { Focus = new([], [], [link, other], null) }),
                ("not marked", page with { Focus = new([], [other], [], null) }),
                ("two not marked", page with { Focus = new([], [link, other], [], null) }),
                ("all of it", page with { Focus = new([link], [link], [link], link) })
            )
        );
    }

    [Fact]
    public void Of_numbers()
    {
        var page = Seen.Page();
        Snapshot.Match(
            Seen.Cases(
                ("as in the data", page with { Numbers = [new("ready", " 88% ", null)] }),
                ("another", page with { Numbers = [new("ready", "91%", null), new("ready", "91%", null)] }),
                ("of another day", page with { Numbers = [new("ready", "61%", "61"), new("ready", "61%", "88")] }),
                ("of no day", page with { Numbers = [new("ready", "70%", "70"), new("ready", "x%", "x")] }),
                ("of no measure", page with { Numbers = [new("redy", "88%", null)] })
            )
        );
    }
}
