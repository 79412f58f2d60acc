using Upshot.Parsing;
using Upshot.Tests.Support;

namespace Upshot.Tests.Parsing;

/// <summary>Small files that want to become large ones, and deep ones that want to end the program.</summary>
[Trait(Figure.Trait, "T07")]
public sealed class YamlBombTests
{
    private const int Limit = 256 * 1024;
    private const long Memory = 100 * 1024 * 1024;

    private static readonly (string Name, Func<int, string> Of)[] Bombs =
    [
        ("aliases in lists", size => Laughs(Math.Clamp(size / 60, 2, 64), 9, flow: true)),
        ("aliases in lines", size => Laughs(Math.Clamp(size / 90, 2, 60), 9, flow: false)),
        ("aliases in names", size => "a: &a x\n" + Many("? *a\n: *a\n", size)),
        ("one alias often", size => "a: &a [x]\nb: [" + Many("*a, ", size) + "]\n"),
        ("long value, often", size => $"a: &a {Many("x", size / 2)}\nb: [{Many("*a, ", size / 2)}]\n"),
        ("merges", size => "a: &a { x: 1 }\n" + Many("- { <<: *a, <<: *a }\n", size)),
        ("alias of itself", size => "a: &a [*a]\n" + Many("- *a\n", size)),
        ("anchors", size => Many("- &a x\n", size)),
        ("tags", size => Many("- !!str x\n", size)),
        ("long tags", size => $"a: !{Many("x", size)} y\n"),
        ("tags of programs", size => Many("- !!python/object/apply:os.system [x]\n", size)),
        ("types of .NET", size => Many("- !System.Diagnostics.Process { a: b }\n", size)),
        ("documents", size => Many("---\na: 1\n", size)),
        ("documents with ends", size => Many("---\na: 1\n...\n", size)),
        ("directives", size => Many("%TAG !a! tag:x,2000:\n", size) + "---\na: 1\n"),
        ("versions", size => Many("%YAML 1.1\n", size) + "---\na: 1\n"),
        ("brackets", size => Many("[", size)),
        ("braces", size => Many("{", size)),
        ("braces with names", size => Many("{a: ", size)),
        ("brackets and braces", size => Many("[{a: ", size)),
        ("brackets with values", size => Many("[1, ", size)),
        ("closed brackets", size => Many("[", size / 2) + Many("]", size / 2)),
        ("lists in a line", size => Many("- ", size) + "x\n"),
        ("names in a line", size => Many("? ", size) + "x\n"),
        ("values in a line", size => Many(": ", size) + "x\n"),
        ("marks in turn", size => Many("- ? ", size) + "x\n"),
        (
            "steps of lines",
            size =>
                string.Concat(
                    Enumerable.Range(0, (int)Math.Sqrt(size)).Select(level => new string(' ', level) + "a:\n")
                )
        ),
        (
            "steps of lists",
            size =>
                string.Concat(Enumerable.Range(0, (int)Math.Sqrt(size)).Select(level => new string(' ', level) + "-\n"))
        ),
        ("brackets over lines", size => "a:\n" + Many("  [\n", size)),
        ("values in a list", size => "[" + Many("1,", size) + "]"),
        ("values in lines", size => Many("- 1\n", size)),
        ("same name", size => Many("a: 1\n", size)),
        ("long name", size => Many("a", size) + ": 1\n"),
        ("long text in quotes", size => "a: \"" + Many("\\x61", size)),
        ("text over lines", size => "a: >\n" + Many("  x\n\n", size)),
        ("open quotes", size => Many("a: \"\n", size)),
        ("remarks", size => Many("# x\n", size)),
    ];

    public static TheoryData<int> Sizes => [400, 16 * 1024, 64 * 1024, Limit - 64, Limit * 2];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_bomb_is_refused_or_stays_small(int size)
    {
        var broken = new List<string>();
        foreach (var (name, of) in Bombs)
        {
            var text = of(size);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var parsed = YamlReader.Read("a.yml", text);
            var memory = GC.GetAllocatedBytesForCurrentThread() - before;
            var seconds = Patience.Best(1, () => YamlReader.Read("a.yml", text));
            if (seconds > 1)
                broken.Add($"{name} of {size}: {seconds:0.0} seconds");
            if (memory > Memory)
                broken.Add($"{name} of {size}: {memory / 1024 / 1024} MiB");
            if (Count(parsed.Value) > text.Length)
                broken.Add($"{name} of {size}: grew to {Count(parsed.Value)} values");
            if (parsed.Findings.IsEmpty && (IsForbidden(text) || text.Length > Limit))
                broken.Add($"{name} of {size}: taken without a word");
        }

        Figure.None(
            "T07",
            $"bombs of {size:N0} bytes that grew, were taken, or took over 1 second or 100 MiB",
            broken,
            Bombs.Length
        );
    }

    private static bool IsForbidden(string text) =>
        text.IndexOfAny(['*', '&', '!', '%']) >= 0
        || text.Contains("[[", StringComparison.Ordinal) && text.Length > 200;

    private static int Count(YamlNode? node) =>
        node switch
        {
            YamlMap map => 1 + map.Entries.Sum(entry => Count(entry.Value)),
            YamlList list => 1 + list.Items.Sum(Count),
            null => 0,
            _ => 1,
        };

    private static string Laughs(int depth, int width, bool flow) =>
        string.Concat(
            Enumerable
                .Range(0, depth)
                .Select(level =>
                {
                    var item = level == 0 ? "lol" : $"*a{level - 1}";
                    return flow
                        ? $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat(item, width))}]\n"
                        : $"a{level}: &a{level}\n{string.Concat(Enumerable.Repeat($"  - {item}\n", width))}";
                })
        );

    private static string Many(string piece, int size) =>
        string.Concat(Enumerable.Repeat(piece, Math.Max(1, size / piece.Length)));
}
