using Upshot.Authoring.Moving;
using Upshot.Checks.Fixing;
using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Authoring.Recording;

/// <summary>
/// The day a channel was last sent, put where readers and the audit find it: <c>last_sent</c> in
/// <c>content/channels.yml</c>. All else in the file stays byte for byte.
/// </summary>
public static class LastSent
{
    public const string FilePath = "content/channels.yml";

    private const string Key = "last_sent";

    /// <param name="file">The list of channels.</param>
    /// <param name="channels">Ids of those that were sent.</param>
    /// <param name="day">When.</param>
    public static RecordedDays Record(SourceFile file, IEnumerable<string> channels, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(channels);
        var (recorded, byHand) = (file, ImmutableArray.CreateBuilder<string>());
        foreach (var id in channels)
            if (With(recorded, id, YamlText.Of(day)) is { } next)
                recorded = next;
            else
                byHand.Add(id);

        var isSame = recorded.Bytes.Span.SequenceEqual(file.Bytes.Span);
        return new(isSame ? null : new FileChange(file.Path, file.Bytes, recorded.Bytes), byHand.ToImmutable());
    }

    /// <summary>Null when the result would not say the same but for the day.</summary>
    private static SourceFile? With(SourceFile file, string id, string day)
    {
        var text = SourceText.Decode(file).Value;
        var before = YamlReader.Read(file.Path, text);
        if (
            before.Value is not YamlList list
            || list.Items.OfType<YamlMap>().FirstOrDefault(item => IsOf(item, id)) is not { } channel
            || EditOf(file, channel, text.Split('\n'), day) is not { } edit
        )
            return null;

        var changed = file with { Bytes = ByteEdits.Apply(file, [edit]) };
        var after = YamlReader.Read(file.Path, SourceText.Decode(changed).Value);
        var wanted = list with { Items = list.Items.Replace(channel, Dated(channel, day)) };
        return
            after.Value is { } read
            && YamlText.Of(read) == YamlText.Of(wanted)
            && after.Findings.Length == before.Findings.Length
            ? changed
            : null;
    }

    private static bool IsOf(YamlMap item, string id) =>
        item.Find("id")?.Value is YamlScalar scalar && scalar.Text == id;

    private static YamlMap Dated(YamlMap channel, string day) =>
        channel.Find(Key) is { Value: YamlScalar old } entry
            ? channel with
            {
                Entries = channel.Entries.Replace(entry, entry with { Value = old with { Text = day } }),
            }
            : channel with
            {
                Entries = channel.Entries.Add(new(Key, channel.At, new YamlScalar(day, Quoted: false, channel.At))),
            };

    private static TextEdit? EditOf(SourceFile file, YamlMap channel, string[] lines, string day) =>
        (channel.Find(Key), channel.Entries[^1]) switch
        {
            ({ Value: YamlScalar { IsBlank: true }, KeyAt: var key }, _) => Insert(
                file,
                key.Line,
                lines[key.Line - 1].IndexOf(':', key.EndColumn - 1) + 2,
                $" {day}"
            ),
            ({ Value: YamlScalar old }, _) when !IsBlock(old, lines) => new(old.At, Quoted(old, lines, day)),
            ({ }, _) => null,
            (_, { Value: YamlScalar last }) when !IsBlock(last, lines) && At(channel.At, lines) == '{' => last.IsBlank
                ? null
                : Insert(file, last.At.EndLine, last.At.EndColumn, $", {Key}: {day}"),
            (_, { Value: YamlScalar last, KeyAt: var key }) when !IsBlock(last, lines) => Below(
                file,
                last.IsBlank ? key.Line : last.At.EndLine,
                lines,
                $"{new string(' ', channel.Entries[0].KeyAt.Column - 1)}{Key}: {day}"
            ),
            _ => null,
        };

    private static TextEdit Insert(SourceFile file, int line, int column, string words) =>
        new(new(file.Path, line, column, line, column), words);

    /// <summary>With the line end that the line above has; the last line of a file may have none.</summary>
    private static TextEdit Below(SourceFile file, int line, string[] lines, string words)
    {
        var edit = Insert(file, line, lines[line - 1].Length + 1, "");
        var rest = new SourceBytes(file.Bytes).Of(edit.At) is { } range ? file.Bytes.Span[range.End..] : [];
        var end =
            rest is [(byte)'\r', (byte)'\n', ..] || (rest.IsEmpty && file.Bytes.Span.IndexOf("\r\n"u8) >= 0) ? "\r\n"
            : rest is [(byte)'\r', ..] ? "\r"
            : "\n";
        return edit with { NewText = end + words };
    }

    private static string Quoted(YamlScalar old, string[] lines, string day) =>
        At(old.At, lines) is var first and ('"' or '\'') ? $"{first}{day}{first}" : day;

    /// <summary>A text of its own lines under the key, whose end is a matter of taste.</summary>
    private static bool IsBlock(YamlScalar scalar, string[] lines) =>
        !scalar.IsBlank && scalar.Quoted && At(scalar.At, lines) is '|' or '>';

    private static char At(Location place, string[] lines) =>
        lines[place.Line - 1].ElementAtOrDefault(place.Column - 1);
}
