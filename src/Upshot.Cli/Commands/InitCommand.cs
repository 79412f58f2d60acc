using System.CommandLine;
using System.Reflection;
using Upshot.Authoring;
using Upshot.Authoring.Importing;
using Upshot.Authoring.Starting;
using Upshot.Cli.Printing;
using Upshot.Diagnostics;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>Begins a site: a small finished one, or one from the content of a Hugo or Jekyll site.</summary>
internal static class InitCommand
{
    public static Command Make(Terminal terminal)
    {
        var folder = new Argument<string>("dir")
        {
            Description = "The folder of the new site; this one unless said. It is made when it is not there.",
            DefaultValueFactory = _ => ".",
        };
        var hugo = new Option<string?>("--from-hugo")
        {
            Description = "A Hugo or Jekyll site, or its content folder: its pages are brought here.",
            HelpName = "DIR",
        };
        var owner = new Option<string?>("--owner")
        {
            Description = "Who keeps the brought pages right that do not say; also the contact of the site.",
            HelpName = "NAME",
        };
        var pipeline = PipelineOption();
        var command = new Command("init", "Begins a site: small, finished, and ready to be changed.")
        {
            folder,
            hugo,
            owner,
            pipeline,
        };
        command.Validators.Add(result =>
        {
            if (Clock.Trouble() is { } trouble)
                result.AddError(trouble);
        });
        command.SetAction(parsed =>
            parsed.GetValue(hugo) is null
            && parsed.GetValue(pipeline) is { } host
            && HasSite(parsed.GetRequiredValue(folder))
                ? AddPipeline(parsed.GetRequiredValue(folder), host, terminal)
            : parsed.GetValue(hugo) is { } old
                ? Bring(
                    parsed.GetRequiredValue(folder),
                    old,
                    parsed.GetValue(owner),
                    parsed.GetValue(pipeline),
                    terminal
                )
            : Begin(parsed.GetRequiredValue(folder), parsed.GetValue(pipeline), terminal)
        );
        return command;
    }

    private static Option<string?> PipelineOption()
    {
        string[] hosts = [.. Pipeline.Hosts];
        return new("--ci")
        {
            Description =
                $"Also writes a pipeline that checks and publishes: {string.Join(", ", hosts)}; alone in a site there is.",
            HelpName = string.Join('|', hosts),
            CustomParser = answer =>
            {
                var word = answer.Tokens[0].Value;
                if (!hosts.Contains(word))
                    answer.AddError(
                        $"there is no pipeline for '{word}'. "
                            + Suggestion.Fix(word, hosts, $"Write one of {string.Join(", ", hosts)}.")
                    );

                return word;
            },
        };
    }

    private static bool HasSite(string folder) => File.Exists(Path.Combine(folder, "site.yml"));

    /// <summary>A site that is there keeps all it has.</summary>
    private static int AddPipeline(string folder, string host, Terminal terminal)
    {
        var file = PipelineOf(host);
        var added = new Authored { Changes = [file] };
        if (AuthoredStep.Run(folder, added, new SourceTree([]), terminal) is not ExitCode.Fine and var code)
            return code;

        terminal.Out.WriteLine($"{Words.Count(1, "file")} → {file.Path}");
        SayNext(host, terminal);
        return ExitCode.Fine;
    }

    private static void SayNext(string? host, Terminal terminal)
    {
        if (host is not null && Pipeline.NextOf(host) is { } next)
            terminal.Out.WriteLine($"next: {next}");
    }

    private static FileChange PipelineOf(string host)
    {
        var version = typeof(InitCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        return Pipeline.For(host, version?.InformationalVersion ?? "0.0.0");
    }

    private static ImmutableArray<FileChange> WithPipeline(ImmutableArray<FileChange> files, string? host) =>
        host is null ? files : [.. files, PipelineOf(host)];

    private static int Begin(string folder, string? pipeline, Terminal terminal) =>
        Write(
            folder,
            new() { Changes = WithPipeline([.. Starter.Files(StarterFiles.All(), Clock.Today())], pipeline) },
            pipeline,
            terminal,
            "then put your own names into site.yml"
        );

    private static int Bring(string folder, string old, string? owner, string? pipeline, Terminal terminal)
    {
        if (!Directory.Exists(old))
            return UsageError.Print(
                terminal,
                $"there is no folder '{old}'",
                "Name the folder of a Hugo or Jekyll site, or its content folder."
            );

        var brought = SiteImport.Plan(OldSite.Read(old), Clock.Today(), owner);
        return AuthoredStep.Refuse(brought, new SourceTree([]), terminal)
            ?? Write(
                folder,
                WithHelp(brought, pipeline),
                pipeline,
                terminal,
                "then 'upshot check', which says what is left to fill in"
            );
    }

    /// <summary>The files round the content are the same for a site that was brought.</summary>
    private static Authored WithHelp(Authored brought, string? pipeline) =>
        brought with
        {
            Changes = WithPipeline(
                [
                    .. brought.Changes,
                    .. StarterFiles
                        .All()
                        .Where(file => file.Path is ".gitignore" or "README.md")
                        .Select(file => FileChange.New(file.Path, file.Bytes)),
                ],
                pipeline
            ),
        };

    private static int Write(string folder, Authored planned, string? pipeline, Terminal terminal, string next)
    {
        var begun = Beginning.In(folder, planned.Changes);
        if (AuthoredStep.Run(folder, begun, new SourceTree([]), terminal) is not ExitCode.Fine and var code)
            return code;

        terminal.Out.WriteLine(PortableName.Shown($"{Words.Count(begun.Changes.Length, "file")} → {folder}"));
        foreach (var note in (string[])[.. planned.Notes, .. begun.Notes])
            terminal.Out.WriteLine($"  {PortableName.Shown(note)}");
        var where = CommandText.Root(folder);
        terminal.Out.WriteLine(PortableName.Shown($"next: upshot serve{where}, {next}."));
        SayNext(pipeline, terminal);
        return ExitCode.Fine;
    }
}
