using Upshot.Rendering.Channels;

namespace Upshot.Cli.Printing;

/// <summary>The channels for people: each with what it does not tell yet.</summary>
internal static class SyncText
{
    /// <param name="terminal">Where to.</param>
    /// <param name="gaps">All channels.</param>
    /// <param name="root">The project's folder, for the command that comes next.</param>
    public static void Write(Terminal terminal, ImmutableArray<ChannelGap> gaps, string root)
    {
        var output = terminal.Out;
        if (gaps.IsEmpty)
        {
            output.WriteLine("There are no channels. List them in content/channels.yml.");
            return;
        }

        var width = gaps.Max(gap => gap.Channel.Id.Length);
        foreach (var gap in gaps)
        {
            output.WriteLine($"{gap.Channel.Id.PadRight(width)}  {State(gap)}");
            if (gap.Sent is null)
                continue;
            Items(output, "changed", gap.Changed);
            Items(output, "new", gap.Added);
            Items(output, "gone", gap.Gone);
        }

        var where = CommandText.Root(root);
        ChannelGap[] behind = [.. gaps.Where(gap => gap.IsBehind)];
        output.WriteLine();
        output.WriteLine(
            behind.Length == 0
                ? "Every channel tells what is true now."
                : $"{behind.Length} of {Words.Count(gaps.Length, "channel")} {(behind.Length == 1 ? "is" : "are")} behind. When one is sent: upshot sync{where} --sent {behind[0].Channel.Id}"
        );
    }

    private static string State(ChannelGap gap)
    {
        if (gap.Sent is null && gap.Channel.Items.Count == 0)
            return "nothing to tell yet";
        if (gap.Sent is not { } day)
            return $"never recorded as sent, {Words.Count(gap.Channel.Items.Count, "item")} to tell";
        return gap.IsBehind ? $"behind what was sent on {day:yyyy-MM-dd}" : $"as sent on {day:yyyy-MM-dd}";
    }

    /// <summary>One line for each thing, with the audiences it is told to.</summary>
    private static void Items(TextWriter output, string what, ImmutableArray<string> items)
    {
        foreach (var group in items.Select(item => item.Split('/')).GroupBy(parts => string.Join(' ', parts[^2..])))
        {
            string[] audiences = [.. group.Where(parts => parts.Length > 2).Select(parts => parts[0])];
            var readers = audiences.Length == 0 ? "" : $" for {string.Join(", ", audiences)}";
            output.WriteLine($"  {what.PadRight("changed".Length)}  {group.Key}{readers}");
        }
    }
}
