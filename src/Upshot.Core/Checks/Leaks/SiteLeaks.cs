using Upshot.Checks.Suppression;
using Upshot.Model.Settings;
using Upshot.Parsing;

namespace Upshot.Checks.Leaks;

/// <summary>
/// All that should not be published, found in the finished files and led back to where it was written. What the
/// settings publish on purpose is left alone.
/// </summary>
internal sealed class SiteLeaks
{
    private readonly ImmutableArray<PublishedLeak> leaks;
    private readonly Lazy<LeakPlaces> places;

    private SiteLeaks(ImmutableArray<PublishedLeak> leaks, ImmutableArray<Diagnostic> unused, CheckContext context) =>
        (this.leaks, Unused, places) = (leaks, unused, new(() => new LeakPlaces(context)));

    /// <summary>What the settings allow and no page says.</summary>
    public ImmutableArray<Diagnostic> Unused { get; }

    public static SiteLeaks Of(CheckContext context)
    {
        var purposes = context.Site.Settings.Checks.OnPurpose;
        var used = new HashSet<PublishedOnPurpose>(ReferenceEqualityComparer.Instance);
        var found = ImmutableArray.CreateBuilder<PublishedLeak>();
        foreach (var leak in LeakSearch.Together(All(context)))
        {
            var allowing = purposes.Where(purpose => purpose.Covers(leak.Told)).ToArray();
            used.UnionWith(allowing);
            if (allowing.Length == 0)
                found.Add(leak);
        }

        return new(
            found.ToImmutable(),
            // Where no page could be drawn, nobody knows what it would have said.
            context.Read.IsEmpty
                ? []
                : [.. purposes.Where(purpose => !used.Contains(purpose)).Select(SilenceRules.NothingOnPurpose)],
            context
        );
    }

    private static IEnumerable<ToldLeak> All(CheckContext context) =>
        context
            .Read.SelectMany(page => page.Leaks)
            .Concat(
                PublishedTexts
                    .FilesToRead(context.Files)
                    .SelectOnAllCores(file => context.LeakSearch.In(PublishedTexts.Of(file)))
                    .SelectMany(static leaks => leaks)
            );

    /// <param name="kind">What is asked for.</param>
    /// <param name="counts">Whether this one does: only for those the places are looked up, which takes long.</param>
    public IEnumerable<FoundLeak> Of(LeakKind kind, Func<string, bool> counts) =>
        leaks
            .Where(leak => leak.Shape.Kind == kind && counts(leak.Told))
            .Select(leak => new FoundLeak(leak.Shape.Name, leak.Told, places.Value.Of(leak.Told, leak.Paths)));

    /// <summary>
    /// A finding for each file that says it. It is known again by these words: a list of known findings with the
    /// sentence in it would be one more place that holds the secret.
    /// </summary>
    public IEnumerable<Diagnostic> Findings(LeakKind kind, Rule rule, string fix) =>
        Of(kind, static _ => true)
            .SelectMany(leak =>
                leak.Places.Select(at => rule.At(at, What(kind, leak), fix) with { Context = What(kind, leak) })
            );

    /// <summary>What opens something, or is somebody, is never said in full.</summary>
    private static string What(LeakKind kind, FoundLeak leak) =>
        kind is LeakKind.Secret or LeakKind.Password or LeakKind.PersonNumber
            ? $"'{leak.Masked}' looks like {leak.Name}"
            : $"'{Shown.Of(leak.Told)}' is {leak.Name}";
}
