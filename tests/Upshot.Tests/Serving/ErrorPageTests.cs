using AngleSharp.Html.Parser;
using Upshot.Tests.Cli;
using Upshot.Tests.Support;

namespace Upshot.Tests.Serving;

/// <summary>What a request says is shown to nobody as anything but text, and no answer tells of the machine.</summary>
[Trait(Figure.Trait, "T46")]
public sealed class ErrorPageTests(ServedProject served) : IClassFixture<ServedProject>
{
    private const string Mark = "xq7z";

    private static readonly HashSet<string> Running = new(StringComparer.OrdinalIgnoreCase)
    {
        "script",
        "iframe",
        "object",
        "embed",
        "svg",
        "math",
        "img",
        "base",
        "meta",
        "link",
        "form",
        "style",
        "video",
        "details",
    };

    [Fact]
    public void No_path_and_no_query_becomes_part_of_a_page()
    {
        var targets = RequestedScripts.Targets(Mark).ToArray();
        var answers = targets
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(4)
            .Select(target => (target, Answer: RawRequests.Get(served.Address, target)))
            .ToArray();

        string[] live = [.. answers.Where(entry => IsLive(entry.Answer)).Select(entry => entry.target)];
        string[] telling =
        [
            .. answers
                .Where(entry => IsTelling(entry.target, entry.Answer))
                .Select(entry => $"{entry.target}: {entry.Answer}"),
        ];
        Figure.None("T46", "requests whose words became part of a page", live, targets.Length);
        Figure.None("T46", "answers that tell of the machine or of the program", telling, targets.Length);
    }

    /// <summary>An element that does something, or an attribute that runs, with what the request said.</summary>
    private static bool IsLive(string answer)
    {
        var body = answer.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (body < 0 || !answer.AsSpan(body).Contains(Mark, StringComparison.OrdinalIgnoreCase))
            return false;
        if (!answer[..body].Contains("text/html", StringComparison.Ordinal))
            return !answer[..body].Contains("nosniff", StringComparison.Ordinal);

        return new HtmlParser()
            .ParseDocument(answer[(body + 4)..])
            .All.Any(element =>
                (
                    Running.Contains(element.LocalName)
                    && element.OuterHtml.Contains(Mark, StringComparison.OrdinalIgnoreCase)
                )
                || element.Attributes.Any(attribute =>
                    attribute.Value.Contains(Mark, StringComparison.OrdinalIgnoreCase)
                    && (
                        attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                        || attribute.Name == "srcdoc"
                        || attribute.Value.Trim().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
                    )
                )
            );
    }

    private bool IsTelling(string target, string answer) =>
        answer.StartsWith("HTTP/1.1 5", StringComparison.Ordinal)
        || answer.Contains("   at ", StringComparison.Ordinal)
        || answer.Contains("Exception: ", StringComparison.Ordinal)
        || (
            !target.StartsWith("/_upshot/", StringComparison.Ordinal)
            && answer.Contains(served.Project.Folder.Root, StringComparison.Ordinal)
            && !answer.Contains("vscode://file/", StringComparison.Ordinal)
        );
}
