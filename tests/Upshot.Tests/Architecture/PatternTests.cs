using System.Reflection;
using System.Text.RegularExpressions;
using Upshot.Checks;

namespace Upshot.Tests.Architecture;

/// <summary>A rule may meet any text, so none of its patterns may need time that grows faster than the text.</summary>
public sealed class PatternTests
{
    private const BindingFlags Everything =
        BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    [Fact]
    public void Patterns_of_rules_cannot_backtrack_and_have_a_time_limit()
    {
        var patterns = Types()
            .SelectMany(type => type.GetFields(Everything | BindingFlags.DeclaredOnly))
            .Where(field => field.IsStatic && field.FieldType == typeof(Regex))
            .Select(field => (field.Name, Pattern: Assert.IsType<Regex>(field.GetValue(null))))
            .ToArray();

        Assert.NotEmpty(patterns);
        Assert.All(
            patterns,
            field =>
            {
                Assert.True(field.Pattern.Options.HasFlag(RegexOptions.NonBacktracking), field.Name);
                Assert.NotEqual(Regex.InfiniteMatchTimeout, field.Pattern.MatchTimeout);
            }
        );
    }

    [Fact]
    public void Rules_have_no_generated_patterns()
    {
        Assert.Empty(
            Types()
                .SelectMany(type => type.GetMembers(Everything | BindingFlags.DeclaredOnly))
                .Where(member => member.GetCustomAttribute<GeneratedRegexAttribute>() is not null)
                .Select(member => $"{member.DeclaringType?.Name}.{member.Name}")
        );
    }

    private static IEnumerable<Type> Types() =>
        typeof(RuleCatalogue)
            .Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("Upshot.Checks", StringComparison.Ordinal) == true);
}
