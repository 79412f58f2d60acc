using System.Text.RegularExpressions;
using Upshot.Checks.Text;
using Upshot.Model.Settings;

namespace Upshot.Checks.Leaks;

/// <summary>All that is looked for on a site.</summary>
internal static class LeakShapes
{
    public static ImmutableArray<LeakShape> For(SiteSettings settings) =>
        [.. SecretShapes.All, .. PasswordShapes.All, .. NetworkShapes.All, .. PersonShapes.All, .. Hosts(settings)];

    /// <summary>The site's own host is where readers are; only others give something away.</summary>
    private static IEnumerable<LeakShape> Hosts(SiteSettings settings)
    {
        ImmutableArray<string> endings =
        [
            .. settings
                .Checks.InternalHosts.Select(ending => "." + ending.Trim().Trim('.'))
                .Where(ending => ending.Length > 1),
        ];
        if (endings.IsEmpty)
            return [];

        var own = new Uri(settings.BaseUrl).IdnHost;
        var any = string.Join('|', endings.Select(Regex.Escape));
        return
        [
            new(
                LeakKind.Host,
                "a host inside the house",
                new(
                    new(
                        $@"(?:^|[^\w.@-])(?<told>[a-z0-9](?:[\w-]*\.)*[\w-]*(?:{any}))(?:$|[^\w.-]|\.(?:$|\W))",
                        LinearPattern.Options,
                        PatternTime.Limit
                    )
                ),
                endings
            )
            {
                IsReal = found => !found.Told.Equals(own, StringComparison.OrdinalIgnoreCase),
            },
        ];
    }
}
