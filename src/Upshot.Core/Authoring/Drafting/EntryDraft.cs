using Upshot.Model.Data;
using Upshot.Model.Schema;
using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Authoring.Drafting;

/// <summary>A new entry at the end of one of the lists, such as an audience or a message.</summary>
internal static class EntryDraft
{
    private sealed record Kind(string Word, string File, string TitleField, Type Type);

    private static readonly ImmutableArray<Kind> All =
    [
        new("audience", "audiences", "name", typeof(Audience)),
        new("message", "messages", "text", typeof(Message)),
        new("expectation", "expectations", "words", typeof(Expectation)),
        new("channel", "channels", "name", typeof(Channel)),
        new("work", "work", "title", typeof(WorkItem)),
        new("communication", "communications", "name", typeof(Communication)),
    ];

    public static IEnumerable<string> Kinds => All.Select(kind => kind.Word);

    public static Authored Begin(ProjectFacts facts, string word, string title)
    {
        var kind = All.First(entry => entry.Word == word);
        var schema = RecordSchema.Of(kind.Type);
        if (NewName.Trouble(title, schema.Find(kind.TitleField)!) is { } trouble) // named in the table above
            return new() { Refusal = trouble };

        var path = $"content/{kind.File}.yml";
        var (id, file) = (NewName.Of(title), facts.Content.Sources.Find(path));
        var written = facts.Content.Data.GetValueOrDefault(path) as YamlList;
        if (file is not null && !CanGrow(file, written))
            return Authored.Refuse(
                $"{path} is not a list that can be added to",
                "Put right what 'upshot check' says about it, with one entry a line after '- '."
            );
        if (written?.Items.OfType<YamlMap>().Any(item => ProjectFacts.Text(item, "id") == id) == true)
            return Authored.Refuse(
                $"{path} already has '{id}'",
                "Give it another title, or change the entry that is there."
            );

        var indent = written is { Items: [var first, ..] } ? first.At.Column - 1 : 2;
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = id,
            [kind.TitleField] = YamlText.Of(title),
        };
        if (schema.Find("since") is { IsRequired: true })
            values["since"] = YamlText.Of(facts.Day);
        var draft = new FieldDraft(values, FrozenSet<string>.Empty, FrozenSet<string>.Empty, facts.Ids);
        var lines = draft.Write(schema, indent);
        // The id comes first in each schema, so the dash of the entry stands before it.
        var entry = $"{new string(' ', indent - 2)}- {lines[indent..]}";
        return new()
        {
            Changes =
            [
                file is null ? FileChange.New(path, facts.SchemaLine("../", kind.File) + entry) : Grown(file, entry),
            ],
        };
    }

    /// <summary>One entry a line after a dash, or nothing yet.</summary>
    private static bool CanGrow(SourceFile file, YamlList? written)
    {
        var text = SourceText.Decode(file).Value;
        return written switch
        {
            { IsCutShort: true } => false,
            { Items: [var first, ..] } => first.At.Column >= 3
                && text.Split('\n')[first.At.Line - 1].AsSpan(0, first.At.Column - 1).TrimStart() is "- ",
            { Items: [] } => false,
            _ => text.Split('\n').All(line => line.TrimStart() is "" or ['#', ..]),
        };
    }

    /// <summary>The bytes that are there stay; the new ones take the line ends of the file.</summary>
    private static FileChange Grown(SourceFile file, string entry)
    {
        var old = file.Bytes.Span;
        var end = old.IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";
        var glue = old.Length == 0 || old[^1] == '\n' ? "" : end;
        return new(file.Path, file.Bytes, (byte[])[.. old, .. Encoding.UTF8.GetBytes(glue + entry.Replace("\n", end))]);
    }
}
