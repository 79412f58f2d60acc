using System.Reflection;

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

    public static IEnumerable<ICheck<T>> For<T>() => All.OfType<ICheck<T>>();
}
