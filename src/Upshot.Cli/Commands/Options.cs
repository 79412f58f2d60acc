using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Upshot.Diagnostics;

namespace Upshot.Cli.Commands;

/// <summary>Options that several commands share, each with one meaning everywhere.</summary>
internal static class Options
{
    public static Option<string> Root() =>
        new("--root")
        {
            Description = "The project's folder, which holds site.yml.",
            HelpName = "DIR",
            DefaultValueFactory = _ => ".",
            CustomParser = NotEmpty,
        };

    public static Option<string?> Output(string description) =>
        new("--output", "-o")
        {
            Description = description,
            HelpName = "DIR",
            CustomParser = NotEmpty,
        };

    public static Argument<string> Folder(string name, string description) =>
        new(name) { Description = description, CustomParser = NotEmpty };

    public static Option<DateOnly?> Now() =>
        new("--now")
        {
            Description = "The day the site speaks from, such as 2025-11-15; beats 'as_of' of site.yml.",
            HelpName = "DATE",
            CustomParser = Day,
        };

    public static Option<OutputFormat> Format(params ReadOnlySpan<OutputFormat> allowed)
    {
        string[] words = [.. allowed.ToArray().Select(format => format.ToString().ToLowerInvariant())];
        return new("--format")
        {
            Description = $"How to answer: {string.Join(", ", words)}; text unless said.",
            HelpName = string.Join('|', words),
            CustomParser = answer => Word(answer, words),
        };
    }

    public static Option<Severity?> FailOn()
    {
        string[] words = [.. Enum.GetNames<Severity>().Select(name => name.ToLowerInvariant())];
        return new("--fail-on")
        {
            Description = $"The level that fails: {string.Join(", ", words)}; 'fail_on' of site.yml unless said.",
            HelpName = string.Join('|', words),
            CustomParser = answer => Level(answer, words),
        };
    }

    private static Severity? Level(ArgumentResult answer, string[] words)
    {
        var word = answer.Tokens[0].Value;
        if (words.Contains(word))
            return Enum.Parse<Severity>(word, ignoreCase: true);

        var meant = Suggestion.Fix(word, words, $"Write one of {string.Join(", ", words)}.");
        answer.AddError($"'{word}' is not a level. {meant}");
        return null;
    }

    private static OutputFormat Word(ArgumentResult answer, string[] words)
    {
        var word = answer.Tokens[0].Value;
        if (words.Contains(word))
            return Enum.Parse<OutputFormat>(word, ignoreCase: true);

        var meant = Suggestion.Fix(word, words, $"Write one of {string.Join(", ", words)}.");
        answer.AddError($"'{word}' is not a format. {meant}");
        return default;
    }

    private static DateOnly? Day(ArgumentResult answer)
    {
        var word = answer.Tokens[0].Value;
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;

        answer.AddError($"'{word}' is not a day. Write year, month and day, such as 2025-11-15.");
        return null;
    }

    private static string NotEmpty(ArgumentResult answer)
    {
        var word = answer.Tokens[0].Value;
        if (word.Length == 0)
            answer.AddError("A folder's name is missing.");

        return word;
    }
}
