using System.CommandLine;
using System.Text;
using Upshot.Authoring;
using Upshot.Authoring.Recording;
using Upshot.Cli.Printing;
using Upshot.Diagnostics;
using Upshot.Rendering.Channels;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>Which channel still tells what is no longer so, and the record of what was sent.</summary>
internal static class SyncCommand
{
    private const string All = "all";

    public static Command Make(Terminal terminal)
    {
        var project = new ProjectOptions();
        var sent = new Option<string[]>("--sent")
        {
            Description =
                $"Records that these channels were sent as they are now, with the day in {LastSent.FilePath}; '{All}' for each of them.",
            HelpName = "CHANNEL",
            AllowMultipleArgumentsPerToken = true,
        };
        var fail = new Option<bool>("--fail")
        {
            Description = "Exits with 1 when a channel is behind; without it the answer is 0 either way.",
        };
        var format = Options.Format(OutputFormat.Text, OutputFormat.Json);
        var command = new Command(
            "sync",
            $"Tells which channel is behind what it last told. What was sent is kept in {SentState.FileName}."
        );
        project.AddTo(command);
        command.Add(sent);
        command.Add(fail);
        command.Add(format);
        command.SetAction(parsed =>
            Run(
                new SyncRequest
                {
                    Root = project.Root(parsed),
                    Options = project.Read(parsed),
                    Sent = [.. parsed.GetValue(sent) ?? []],
                    Fail = parsed.GetValue(fail),
                    Format = parsed.GetValue(format),
                },
                terminal
            )
        );
        return command;
    }

    private static int Run(SyncRequest request, Terminal terminal)
    {
        var sources = SourceReader.Read(request.Root);
        var drawn = SiteBuilder.Draw(sources, request.Options);
        ImmutableArray<Diagnostic> errors = [.. drawn.Findings.Where(finding => finding.Severity == Severity.Error)];
        if (drawn.Bound.Site is null || !errors.IsEmpty)
        {
            // What is broken is in no channel, and would look as if it had been taken back.
            FindingText.Write(terminal.Error, terminal.Ink, errors, sources);
            return drawn.Bound.Site is null ? ExitCode.Usage : ExitCode.Findings;
        }

        var channels = drawn.Rendered.Channels;
        if (Unknown(request, channels) is { } unknown)
            return UsageError.Print(
                terminal,
                $"there is no channel '{unknown}'",
                Suggestion.Fix(unknown, channels.Select(channel => channel.Id), Known(channels))
            );

        var path = Path.Combine(request.Root, SentState.FileName);
        var before = File.Exists(path) ? File.ReadAllBytes(path) : null;
        var known = before is null
            ? SentState.Nothing
            : SentState.Read(Encoding.UTF8.GetString(before).TrimStart('\uFEFF'));
        if (known is not { } state)
            return UsageError.Print(
                terminal,
                $"'{SentState.FileName}' can't be read",
                "Take the last good one from version control, or delete it and record with --sent what was sent."
            );

        if (request.Sent.IsEmpty || channels.IsEmpty)
            return Print(request, [.. channels.Select(channel => ChannelGap.Of(channel, state))], terminal);

        ImmutableArray<ChannelContents> sent = [.. channels.Where(channel => IsSent(request, channel))];
        foreach (var channel in sent)
            state = state.With(channel, request.Day);
        var after = new FileChange(SentState.FileName, Before(before), Encoding.UTF8.GetBytes(state.Write()));
        var days = LastSent.Record(
            sources.Find(LastSent.FilePath) ?? SourceFile.FromText(LastSent.FilePath, ""),
            sent.Select(channel => channel.Id),
            request.Day
        );
        var troubles = ProjectWriter.Write(request.Root, days.Change is { } change ? [after, change] : [after]);
        if (!troubles.IsEmpty)
        {
            FindingText.Write(terminal.Error, terminal.Ink, troubles, sources);
            return ExitCode.Failed;
        }

        foreach (var id in days.ByHand)
            terminal.Error.WriteLine(
                PortableName.Shown(
                    $"note: write 'last_sent: {YamlText.Of(request.Day)}' under 'id: {id}' in {LastSent.FilePath}"
                )
            );
        return Print(request, [.. channels.Select(channel => ChannelGap.Of(channel, state))], terminal);
    }

    /// <summary>A file that is not there is not an empty one.</summary>
    private static ReadOnlyMemory<byte>? Before(byte[]? bytes) => bytes is null ? null : (ReadOnlyMemory<byte>?)bytes;

    private static int Print(SyncRequest request, ImmutableArray<ChannelGap> gaps, Terminal terminal)
    {
        if (request.Format == OutputFormat.Json)
            SyncJson.Write(terminal.Out, gaps);
        else
            SyncText.Write(terminal, gaps, request.Root);
        return request.Fail && gaps.Any(gap => gap.IsBehind) ? ExitCode.Findings : ExitCode.Fine;
    }

    private static string Known(ImmutableArray<ChannelContents> channels) =>
        channels.IsEmpty
            ? "List your channels in content/channels.yml."
            : $"Name one of {string.Join(", ", channels.Select(channel => channel.Id))}; put a space between two.";

    private static string? Unknown(SyncRequest request, ImmutableArray<ChannelContents> channels) =>
        request.Sent.FirstOrDefault(word => word != All && channels.All(channel => channel.Id != word));

    private static bool IsSent(SyncRequest request, ChannelContents channel) =>
        request.Sent.Any(word => word == channel.Id || word == All);
}
