using System.Reflection;
using Upshot.Checks.Browser;

namespace Upshot.Checks;

/// <summary>All rules that check a finished site, found by their type: a new file is all a new rule needs.</summary>
public static class CheckCatalog
{
    /// <summary>In order of id.</summary>
    public static ImmutableArray<ICheck> All { get; } =
    [
        .. typeof(CheckCatalog)
            .Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ICheck)))
            .Select(type =>
                (ICheck)
                    Activator.CreateInstance(
                        type,
                        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance,
                        null,
                        null,
                        null
                    )!
            ) // has a constructor without parameters
            .OrderBy(check => check.Rule.Id, StringComparer.Ordinal),
    ];

    private static readonly FrozenSet<string> BrowserIds = All.OfType<ICheck<SeenPage>>()
        .Select(check => check.Rule.Id)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the rule judges what a browser shows: without one, nothing is known about it.</summary>
    public static bool NeedsBrowser(string id) => BrowserIds.Contains(id);
}
