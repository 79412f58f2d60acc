using System.Reflection;
using System.Text.RegularExpressions;
using Upshot.Checks;

namespace Upshot.Tests.Checks.Text;

/// <summary>The regular expressions of all rules.</summary>
internal static class RulePatterns
{
    private const BindingFlags Everything =
        BindingFlags.Static
        | BindingFlags.Instance
        | BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.DeclaredOnly;

    /// <summary>Those made with the program.</summary>
    public static (string Name, Regex Pattern)[] All { get; } =
    [
        .. Types()
            .SelectMany(type => type.GetProperties(Everything))
            .Where(property => property.GetCustomAttribute<GeneratedRegexAttribute>() is not null)
            .Select(property =>
                (
                    $"{property.DeclaringType?.Name}.{property.Name}",
                    Assert.IsType<Regex>(property.GetValue(null), false)
                )
            ),
    ];

    /// <summary>Where a rule keeps one of its own making.</summary>
    public static string[] Kept() =>
        [
            .. Types()
                .SelectMany(type => type.GetFields(Everything))
                .Where(field => field.FieldType == typeof(Regex) || field.FieldType == typeof(Lazy<Regex>))
                .Select(field => $"{field.DeclaringType?.Name}")
                .Distinct(StringComparer.Ordinal),
        ];

    private static IEnumerable<Type> Types() =>
        typeof(RuleCatalogue)
            .Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("Upshot.Checks", StringComparison.Ordinal) == true);
}
