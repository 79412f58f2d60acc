using System.CommandLine;
using System.CommandLine.Parsing;
using Upshot.Browser;
using Upshot.Browser.Finding;

namespace Upshot.Cli.Commands;

/// <summary>Whether and how a browser looks at the pages, for every command that checks.</summary>
internal sealed class BrowserOptions
{
    private const int UsualAtOnce = 4;
    private const int MostAtOnce = 32;

    private readonly Option<bool> isAsked = new("--browser")
    {
        Description = "Also opens every page in a browser: on a phone, on a desk, in the dark, by keyboard, on paper.",
    };

    private readonly Option<string?> path = Path();

    private readonly Option<string[]> only = new("--browser-only")
    {
        Description = "Opens these pages only, by their addresses, such as services/laptop; implies --browser.",
        HelpName = "PAGE",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<int> atOnce = new("--browser-pages")
    {
        Description = $"How many pages are open at a time; {UsualAtOnce} unless said.",
        HelpName = "N",
        DefaultValueFactory = _ => UsualAtOnce,
        CustomParser = AtOnce,
    };

    public static Option<string?> Path() =>
        new(BrowserChoice.Option)
        {
            Description = $"The browser's program file; {BrowserChoice.Variable} says the same.",
            HelpName = "FILE",
        };

    public void AddTo(Command command)
    {
        command.Add(isAsked);
        command.Add(path);
        command.Add(only);
        command.Add(atOnce);
    }

    /// <summary>Null when no browser is asked for.</summary>
    /// <param name="parsed">What was typed.</param>
    /// <param name="isNeeded">Something else that was asked for cannot be told without one.</param>
    public VisitOptions? Read(ParseResult parsed, bool isNeeded)
    {
        var pages = parsed.GetValue(only) ?? [];
        return isNeeded || parsed.GetValue(isAsked) || pages.Length > 0
            ? new()
            {
                Browser = Choice(parsed),
                AtOnce = parsed.GetValue(atOnce),
                Only = pages.Select(page => page.Trim('/')).ToFrozenSet(StringComparer.Ordinal),
            }
            : null;
    }

    public BrowserChoice Choice(ParseResult parsed) => BrowserChoice.Of(parsed.GetValue(path));

    private static int AtOnce(ArgumentResult answer)
    {
        var word = answer.Tokens[0].Value;
        if (int.TryParse(word, out var number) && number is >= 1 and <= MostAtOnce)
            return number;

        answer.AddError($"'{word}' is no number of pages. Write a number from 1 to {MostAtOnce}.");
        return UsualAtOnce;
    }
}
