using Upshot.Checks.Text;
using Upshot.Model.Data;

namespace Upshot.Checks.Words;

/// <summary>Key messages typed by hand on a page, word for word or nearly.</summary>
internal sealed class MessageCopy : ICheck<TextDocument>
{
    /// <summary>Shorter messages are like too many other sentences.</summary>
    private const int Shortest = 4;

    /// <summary>Words that may differ: one in five, or one.</summary>
    private const int WordsPerChange = 5;

    public Rule Rule { get; } =
        new(
            "UP316",
            Severity.Warning,
            "A key message typed by hand",
            "A message is remembered when it is always worded the same, and a copy stays behind when it changes."
        );

    public string Bad => "We promised you this: a better gate. Your shift always starts on time.";

    public string Good => "We promised you this: a better gate. {{ message:on-time }}";

    public IEnumerable<Diagnostic> Check(TextDocument subject, CheckContext context)
    {
        if (subject.Page is null)
            return [];

        var messages = context.Site.Messages.Select(Read).Where(message => message.Words.Length >= Shortest).ToArray();
        return messages.Length == 0
            ? []
            : subject.Judged.SelectMany(block => messages.SelectMany(message => Copies(block, message)));
    }

    private IEnumerable<Diagnostic> Copies(TextBlock block, Told message)
    {
        for (var i = 0; i + message.Sentences <= block.Sentences.Length; i++)
        {
            var (first, last) = (block.Sentences[i], block.Sentences[i + message.Sentences - 1]);
            var count = last.FirstWord + last.WordCount - first.FirstWord;
            var changes = Math.Max(1, message.Words.Length / WordsPerChange);
            if (Math.Abs(count - message.Words.Length) > changes || block.IsSkipped(first.Start, last.End))
                continue;

            var words = Enumerable
                .Range(first.FirstWord, count)
                .Select(index => block[block.Words[index]].ToString())
                .ToArray();
            if (Distance(words, message.Words) <= changes)
                yield return Finding(block, first.Start, last.End, message.Message);
        }
    }

    private Diagnostic Finding(TextBlock block, int start, int end, Message message)
    {
        var token = $"{{{{ message:{message.Id.Id} }}}}";
        var at = block.At(start, end);
        var isExact = block.Text[start..end].Equals(message.Text, StringComparison.Ordinal);
        return Rule.At(at, $"this is the message '{message.Id.Id}', typed by hand", $"Write {token} in its place.") with
        {
            Edit =
                isExact && at.Line == at.EndLine && at.EndColumn - at.Column == end - start
                    ? new TextEdit(at, token)
                    : null,
        };
    }

    private static Told Read(Message message)
    {
        var words = TextScanner.Words(message.Text);
        return new(
            message,
            [.. words.Select(word => message.Text.Substring(word.Start, word.Length))],
            TextScanner.Sentences(message.Text, words).Length
        );
    }

    /// <summary>Words to put in, take out or change.</summary>
    private static int Distance(string[] left, ImmutableArray<string> right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = left[i - 1].Equals(right[j - 1], StringComparison.OrdinalIgnoreCase);
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (same ? 0 : 1));
            }

            previous = current;
        }

        return previous[right.Length];
    }

    private sealed record Told(Message Message, ImmutableArray<string> Words, int Sentences);
}
