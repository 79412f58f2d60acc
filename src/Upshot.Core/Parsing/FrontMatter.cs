namespace Upshot.Parsing;

/// <summary>A page cut in two.</summary>
/// <param name="YamlLine">Line of the file in which the front matter begins.</param>
/// <param name="BodyLine">Line of the file in which the text begins.</param>
public sealed record FrontMatterParts(string Yaml, int YamlLine, string Body, int BodyLine);

/// <summary>Cuts a page into the fields between its two lines of <c>---</c> and the text below them.</summary>
public static class FrontMatter
{
    private const string Fence = "---";

    private static readonly Rule Missing = new(
        "UP110",
        Severity.Error,
        "The page has no fields",
        "Without a title, a summary and an audience nobody would find the page."
    );

    /// <summary>The parts are empty when there is no front matter.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="text">With line feeds only.</param>
    public static Parsed<FrontMatterParts> Split(string path, string text)
    {
        var lines = new LineReader(text);
        var first = lines.Next();
        if (first.TrimEnd() != Fence)
            return Refuse(path, First(first.TrimEnd()));

        var yamlStart = lines.Offset;
        for (var number = 2; !lines.AtEnd; number++)
        {
            var start = lines.Offset;
            if (lines.Next().TrimEnd() == Fence)
                return new(new(text[yamlStart..start], 2, text[lines.Offset..], number + 1), []);
        }

        return Refuse(
            path,
            ("the fields begin with '---' but never end", "Write a line '---' between the fields and the text.")
        );
    }

    private static (string What, string Fix) First(string line) =>
        line switch
        {
            "+++" => (
                "the fields are written as TOML, between '+++'",
                "Write them as YAML, 'title: …', between two lines of '---'."
            ),
            _ when line.StartsWith('{') => (
                "the fields are written as JSON",
                "Write them as YAML, 'title: …', between two lines of '---'."
            ),
            _ => (
                "the page does not begin with '---'",
                "Begin it with a line '---', the fields, and another line '---'."
            ),
        };

    private static Parsed<FrontMatterParts> Refuse(string path, (string What, string Fix) problem) =>
        new(new("", 1, "", 1), [Missing.At(new Location(path, 1, 1), problem.What, problem.Fix)]);

    private ref struct LineReader(string text)
    {
        public int Offset { get; private set; }

        public readonly bool AtEnd => Offset >= text.Length;

        public string Next()
        {
            var end = text.IndexOf('\n', Offset);
            var line = end < 0 ? text[Offset..] : text[Offset..end];
            Offset = end < 0 ? text.Length : end + 1;
            return line;
        }
    }
}
