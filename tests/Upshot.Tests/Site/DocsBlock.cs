namespace Upshot.Tests.Site;

/// <summary>A block of code on a page of the documentation.</summary>
/// <param name="Page">The id of the page.</param>
/// <param name="Language">Behind the fence, such as <c>yaml</c>; <c>text</c> for what a command prints.</param>
/// <param name="File">Behind the language: the place of a whole file in a project; empty for a piece of one.</param>
/// <param name="Text">What stands between the fences.</param>
public sealed record DocsBlock(string Page, string Language, string File, string Text)
{
    private const string Fence = "```";

    public bool IsAnswer => Language == "text";

    public static IEnumerable<DocsBlock> In(string file)
    {
        string? head = null;
        var lines = new List<string>();
        foreach (var line in System.IO.File.ReadLines(file))
        {
            if (!line.StartsWith(Fence, StringComparison.Ordinal))
            {
                lines.Add(line);
                continue;
            }

            if (head is not null)
            {
                var words = head.Split(' ', 2);
                yield return new(
                    Path.GetFileNameWithoutExtension(file),
                    words[0],
                    words.Length > 1 ? words[1] : "",
                    string.Join('\n', lines) + "\n"
                );
            }

            head = head is null ? line[Fence.Length..] : null;
            lines.Clear();
        }
    }
}
