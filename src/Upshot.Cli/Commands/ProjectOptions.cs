using System.CommandLine;

namespace Upshot.Cli.Commands;

/// <summary>What every command that reads a project may be told about it.</summary>
internal sealed class ProjectOptions
{
    private readonly Option<string> root = Options.Root();
    private readonly Option<DateOnly?> now = Options.Now();

    private readonly Option<string?> baseUrl = new("--base-url")
    {
        Description = "Where the site will stand, such as https://it.example.com/; beats 'base_url' of site.yml.",
        HelpName = "URL",
    };

    private readonly Option<bool> drafts = new("--drafts")
    {
        Description = "Takes in drafts, team pages and updates still to come, for a preview.",
    };

    public void AddTo(Command command)
    {
        command.Add(root);
        command.Add(baseUrl);
        command.Add(now);
        command.Add(drafts);
        command.Validators.Add(result =>
        {
            if (Clock.Trouble() is { } trouble)
                result.AddError(trouble);
        });
    }

    public string Root(ParseResult parsed) => parsed.GetRequiredValue(root);

    public BuildOptions Read(ParseResult parsed) =>
        new()
        {
            Today = Clock.Today(),
            Now = parsed.GetValue(now),
            BaseUrl = parsed.GetValue(baseUrl),
            Drafts = parsed.GetValue(drafts),
        };
}
