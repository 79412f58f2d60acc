using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Authoring.Moving;

/// <summary>Adds the old address to the aliases of a page, in whatever way they are written.</summary>
internal static class AliasEdit
{
    private const string Key = "aliases";

    public static IEnumerable<TextEdit> Of(SourceFile file, ParsedContent content, MovedPage move)
    {
        var text = SourceText.Decode(file).Value;
        var lines = text.Split('\n');
        var end = file.Bytes.Span.IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";
        var alias = $"/{move.OldAddress}";
        var fields = content.Pages.First(page => page.File.Path == file.Path).FrontMatter;
        return fields.Find(Key) switch
        {
            null => [Insert(FrontMatter.Split(file.Path, text).Value.BodyLine - 1, 1, $"{Key}: [{alias}]{end}")],
            { Value: YamlList { Items: [] } list } => [Insert(list.At.Line, list.At.Column + 1, alias)],
            { Value: YamlList list } when Back(list, move) is { } back =>
            [
                new(back.At, $"{Quote(back, lines)}{alias}{Quote(back, lines)}"),
            ],
            { Value: YamlList { Items: [var first, ..] } list } => lines[list.At.Line - 1].AsSpan(list.At.Column - 1)
                is ['[', ..]
                ? [Insert(list.At.Line, list.At.Column + 1, $"{alias}, ")]
                : [Insert(first.At.Line, 1, $"{lines[first.At.Line - 1][..(first.At.Column - 1)]}{alias}{end}")],
            { KeyAt: var key } =>
            [
                Insert(key.Line, lines[key.Line - 1].IndexOf(':', key.EndColumn - 1) + 2, $" [{alias}]"),
            ],
        };

        TextEdit Insert(int line, int column, string words) => new(new(file.Path, line, column, line, column), words);
    }

    /// <summary>The page comes back to an address it had before: the two change places.</summary>
    private static YamlScalar? Back(YamlList list, MovedPage move) =>
        list.Items.OfType<YamlScalar>().FirstOrDefault(item => item.Text.Trim('/') + "/" == move.NewAddress);

    private static string Quote(YamlScalar item, string[] lines)
    {
        var first = lines[item.At.Line - 1][item.At.Column - 1];
        return first is '"' or '\'' ? first.ToString() : "";
    }
}
