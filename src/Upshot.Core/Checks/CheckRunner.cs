using Upshot.Checks.Baselines;
using Upshot.Checks.Browser;
using Upshot.Checks.Suppression;
using Upshot.Checks.Text;
using Upshot.Model;
using Upshot.Rendering;
using Upshot.Sources;

namespace Upshot.Checks;

/// <summary>Site and finished pages → what a reader would not like.</summary>
public static class CheckRunner
{
    public static CheckResult Run(Site site, RenderedSite rendered, SourceTree sources) =>
        Run(site, rendered, sources, CheckCatalog.All);

    /// <summary>Asks some rules alone.</summary>
    public static CheckResult Run(Site site, RenderedSite rendered, SourceTree sources, ImmutableArray<ICheck> checks)
    {
        var context = new CheckContext
        {
            Site = site,
            Documents = BuildTrace.ForRules(
                "dividing the texts into sentences",
                () => TextDocument.ReadAll(site, rendered.Say)
            ),
            Pages = rendered.IsWhole ? HtmlPage.All(site, rendered.Files) : [],
            Files = rendered.Files,
            Pictures = rendered.Pictures,
            Sources = sources,
        };
        _ = context.LeakSearch; // before the copy, which would make one of its own
        var unread = context;
        var pages = new Lazy<(ImmutableArray<ReadPage> Read, ImmutableArray<Diagnostic> Findings)>(() =>
            ReadEach(unread, checks)
        );
        context = context with { Reading = new(() => pages.Value.Read) };
        // First, so that their time is not called that of the rule about the site that happens to ask for them.
        var ofPages = checks.Any(check => check is ICheck<HtmlPage>) ? pages.Value.Findings : [];
        IEnumerable<Diagnostic> findings =
        [
            .. AskAll([.. checks.OfType<ICheck<Site>>()], site, context),
            .. Each(context.Documents, context, checks),
            .. ofPages,
        ];
        var limits = site.Settings.Checks;
        var judged = Silencer.Apply(
            site.Pages,
            RuleLevels.Apply(findings, limits),
            id => !CheckCatalog.NeedsBrowser(id)
        );
        var sentences = new SentenceFinder(context.Documents);
        return new(
            [
                .. RuleLevels.Check(limits),
                .. limits.OnPurpose.IsEmpty ? [] : context.Leaks.Unused,
                .. judged.Findings.Select(sentences.Complete),
            ],
            [.. judged.Silenced.Select(item => item with { Finding = sentences.Complete(item.Finding) })]
        );
    }

    /// <summary>What readers would not like of pages that a browser has shown.</summary>
    public static CheckResult Judge(CheckContext context, ImmutableArray<SeenPage> pages)
    {
        ArgumentNullException.ThrowIfNull(context);
        var judged = Silencer.Apply(
            context.Site.Pages,
            RuleLevels.Apply(Each(pages, context, CheckCatalog.All), context.Site.Settings.Checks),
            CheckCatalog.NeedsBrowser
        );
        return judged with { Findings = ThemeFaults.Fold(judged.Findings, context) };
    }

    private static ImmutableArray<Diagnostic> Each<T>(
        ImmutableArray<T> subjects,
        CheckContext context,
        ImmutableArray<ICheck> all
    )
    {
        var checks = all.OfType<ICheck<T>>().ToArray();
        return
        [
            .. subjects
                .SelectOnAllCores(subject => AskAll(checks, subject, context))
                .SelectMany(static findings => findings),
        ];
    }

    /// <summary>Reads each page once, asks all rules about it, and lets it go.</summary>
    private static (ImmutableArray<ReadPage> Read, ImmutableArray<Diagnostic> Findings) ReadEach(
        CheckContext context,
        ImmutableArray<ICheck> all
    )
    {
        var checks = all.OfType<ICheck<HtmlPage>>().ToArray();
        var pages = context.Pages.SelectOnAllCores(page =>
        {
            // Now: the first rule to ask would be called slow for it.
            _ = BuildTrace.ForRules("reading the finished pages", () => page.Nodes);
            var findings = AskAll(checks, page, context);
            var read = BuildTrace.ForRules(
                "searching the pages for secrets and people",
                () => ReadPage.Of(page, context.LeakSearch)
            );
            page.LetGo();
            return (Read: read, Findings: findings);
        });
        return ([.. pages.Select(page => page.Read)], [.. pages.SelectMany(page => page.Findings)]);
    }

    private static ImmutableArray<Diagnostic> AskAll<T>(ICheck<T>[] checks, T subject, CheckContext context)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var check in checks)
        {
            using var trace = BuildTrace.Rule(check.Rule);
            findings.AddRange(check.Check(subject, context));
        }

        return findings.DrainToImmutable();
    }
}
