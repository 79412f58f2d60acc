using Upshot.Checks.Suppression;
using Upshot.Model.Settings;

namespace Upshot.Checks.Leaks;

/// <summary>
/// All that should not be published, found in the finished files and led back to where it was written. What the
/// settings publish on purpose is left alone.
/// </summary>
internal sealed class SiteLeaks
{
    private readonly ImmutableArray<FoundLeak> leaks;

    private SiteLeaks(ImmutableArray<FoundLeak> leaks, ImmutableArray<Diagnostic> unused) =>
        (this.leaks, Unused) = (leaks, unused);

    /// <summary>What the settings allow and no page says.</summary>
    public ImmutableArray<Diagnostic> Unused { get; }

    public static SiteLeaks Of(CheckContext context)
    {
        var shapes = LeakShapes.For(context.Site.Settings);
        var places = new LeakPlaces(context);
        var purposes = context.Site.Settings.Checks.OnPurpose;
        var used = new HashSet<PublishedOnPurpose>(ReferenceEqualityComparer.Instance);
        var found = ImmutableArray.CreateBuilder<FoundLeak>();
        foreach (var leak in PublishedTexts.Read(context.Pages, context.Files).Find(shapes))
        {
            var allowing = purposes.Where(purpose => purpose.Covers(leak.Told)).ToArray();
            used.UnionWith(allowing);
            if (allowing.Length == 0)
                found.Add(new(leak.Shape.Kind, leak.Shape.Name, leak.Told, places.Of(leak.Told, leak.Paths)));
        }

        return new(
            found.ToImmutable(),
            [.. purposes.Where(purpose => !used.Contains(purpose)).Select(SilenceRules.NothingOnPurpose)]
        );
    }

    public IEnumerable<FoundLeak> Of(LeakKind kind) => leaks.Where(leak => leak.Kind == kind);

    /// <summary>
    /// A finding for each file that says it. It is known again by these words: a list of known findings with the
    /// sentence in it would be one more place that holds the secret.
    /// </summary>
    public IEnumerable<Diagnostic> Findings(LeakKind kind, Rule rule, Func<FoundLeak, string> what, string fix) =>
        Of(kind)
            .SelectMany(leak => leak.Places.Select(at => rule.At(at, what(leak), fix) with { Context = what(leak) }));
}
