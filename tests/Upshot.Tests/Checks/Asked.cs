using System.Collections.Immutable;
using Upshot.Checks;
using Upshot.Diagnostics;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks;

/// <summary>What some rules say of a site that is drawn whole; no others are asked.</summary>
public static class Asked
{
    public static ICheck Check(string rule) => CheckCatalog.All.Single(check => check.Rule.Id == rule);

    /// <param name="rule">Its id.</param>
    /// <param name="example">As <see cref="ExampleSite"/> takes it.</param>
    public static ImmutableArray<Diagnostic> Of(string rule, string example) => Of(rule, ExampleSite.Sources(example));

    /// <summary>Of the small site after changes.</summary>
    public static ImmutableArray<Diagnostic> Of(string rule, params (string From, string To)[] changes) =>
        Of(rule, SmallSite.With(changes));

    public static ImmutableArray<Diagnostic> Of(string rule, SourceTree sources, BuildOptions? options = null) =>
        Of([rule], sources, options);

    /// <summary>In order of place.</summary>
    public static ImmutableArray<Diagnostic> Of(
        IReadOnlyCollection<string> rules,
        SourceTree sources,
        BuildOptions? options = null
    )
    {
        var drawn = SiteBuilder.Draw(ShippedTheme.AddTo(sources), options ?? SmallSite.Options);
        if (drawn.Bound.Site is not { } site)
            throw new ArgumentException(Report.Of(drawn.Findings, []).ToString(), nameof(sources));

        var result = CheckRunner.Run(site, drawn.Rendered, drawn.Sources, [.. rules.Select(Check)]);
        return [.. Report.Of(result.Findings, []).Findings.Where(finding => rules.Contains(finding.Rule.Id))];
    }
}
