using Upshot.Checks.Browser;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Browser;

/// <summary>What is said of the files that a page asked for, and of what it was refused.</summary>
public sealed class SeenFilesTests
{
    [Fact]
    public void Of_scripts_and_what_the_policy_refuses()
    {
        var page = Seen.Page();
        Snapshot.Match(
            Seen.Cases(
                ("an error", page with { Errors = [" x is not defined. "] }),
                ("a style", page with { Refusals = [new("style-src-attr", "inline")] }),
                ("what is run", page with { Refusals = [new("script-src", "eval")] }),
                ("another word", page with { Refusals = [new("font-src", "data")] }),
                ("two of one kind", page with { Refusals = [new("style-src", "inline"), new("style-src", "inline")] }),
                ("another host", page with { Refusals = [new("img-src", "https://b.example/x.png")] })
            )
        );
    }

    [Fact]
    public void Of_files_that_are_elsewhere_missing_or_broken()
    {
        var page = Seen.Page();
        Snapshot.Match(
            Seen.Cases(
                (
                    "other hosts, each once and in order",
                    page with
                    {
                        OtherHosts = ["https://z.example/a.css", "http://b.example/1.png", "not an address"],
                        Requests = [Seen.Asked("https://b.example/2.png", "image", 0, status: 0)],
                    }
                ),
                (
                    "a picture asked for twice, and not said to be broken too",
                    page with
                    {
                        Requests =
                        [
                            Seen.Asked("/gate.png", "image", 0, status: 404),
                            Seen.Asked("/gate.png", "image", 0, status: 404),
                            Seen.Asked("/about/", "document", 0, status: 404),
                        ],
                        BrokenImages = ["../gate.png?v=2", "../quay.png", "../quay.png"],
                    }
                ),
                (
                    "an old name in its end",
                    page with
                    {
                        Requests = [Seen.Asked("/new-gate.png", "image", 0, status: 404)],
                        BrokenImages = ["gate.png#top"],
                    }
                ),
                ("a long address", page with { BrokenImages = [new('a', 60), new('b', 61), "https://b.example/x.png"] })
            )
        );
    }

    [Fact]
    public void Of_weight()
    {
        var (page, report, home) = (Seen.Page(), Seen.Page(Seen.Report), Seen.Page(Seen.Home));
        Snapshot.Match(
            Seen.Cases(
                ("script at its limit", page with { Requests = [Seen.Asked("/a.js", "script", 50_000)] }),
                ("script over it", page with { Requests = [Seen.Asked("/a.js", "script", 50_001)] }),
                (
                    "script for the search, when it is used",
                    page with
                    {
                        Requests = [Seen.Asked("/a.js", "script", 50_001, SeenMoment.Using)],
                    }
                ),
                ("a font", page with { Requests = [Seen.Asked("/a.woff2", "font", 1)] }),
                (
                    "one file twice",
                    page with
                    {
                        Requests = [Seen.Asked("/a.png", "image", 60_000), Seen.Asked("/a.png", "image", 60_000)],
                    }
                ),
                (
                    "what it opens with",
                    page with
                    {
                        Requests = [Seen.Asked("/about/", "document", 1_000), Seen.Asked("/a.png", "image", 99_001)],
                    }
                ),
                (
                    "what comes as somebody scrolls",
                    page with
                    {
                        Requests = [Seen.Asked("/a.png", "image", 500_000, SeenMoment.Scrolling)],
                    }
                ),
                (
                    "too much of it",
                    page with
                    {
                        Requests = [Seen.Asked("/a.png", "image", 500_001, SeenMoment.Scrolling)],
                    }
                ),
                ("a report", report with { Requests = [Seen.Asked("/a.png", "image", 100_001)] }),
                ("10 files", page with { Requests = [.. Files(10)] }),
                ("11 files", page with { Requests = [.. Files(11)] }),
                (
                    "10 files and another host's",
                    page with
                    {
                        Requests = [.. Files(10), Seen.Asked("https://b.example/", "image", 0, status: 0)],
                    }
                ),
                ("the front page in one go", home with { Requests = [Seen.Asked("/", "document", 56_000)] }),
                (
                    "the front page in two",
                    home with
                    {
                        Requests = [Seen.Asked("/", "document", 36_000), Seen.Asked("/a.css", "stylesheet", 20_400)],
                    }
                ),
                ("another page in two", page with { Requests = [Seen.Asked("/a.css", "stylesheet", 60_000)] })
            )
        );

        static IEnumerable<SeenRequest> Files(int count) =>
            Enumerable.Range(1, count).Select(i => Seen.Asked($"/{i}.png", "image", i));
    }

    [Fact]
    public void A_report_may_weigh_what_the_settings_say()
    {
        var site = BuiltSite.Small(("currency: GBP", "currency: GBP\nreport: { max_page_kb: 120 }"));
        var report = Seen.Page(Seen.Report, site);

        Assert.Equal("", Seen.Said(site, report with { Requests = [Seen.Asked("/a.png", "image", 120_000)] }));
        Assert.Contains(
            "what it opens with weighs 121 kB; a page may have 120",
            Seen.Said(site, report with { Requests = [Seen.Asked("/a.png", "image", 120_001)] }),
            StringComparison.Ordinal
        );
    }
}
