using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Upshot.Templates;

namespace Upshot.Tests.Templates;

/// <summary>What serves one page serves the next one, which must see nothing of it.</summary>
public sealed class ReuseTests
{
    private const string Leaves = """
        {{ x = 1; $y = 2; name = 3 }}{{ func f; ret 4; end }}{{ capture kept }}old{{ end }}
        {{ for one in [1, 2]; x = x + one; end }}{{ ['a', 'b'] | array.cycle }}{{ 'a' | regex.match 'a' | array.size }}
        """;

    private const string Looks = """
        {{ x ?? 'no' }} {{ $y ?? 'no' }} {{ name ?? 'no' }} {{ kept ?? 'no' }} {{ ['a', 'b'] | array.cycle }} {{ $0 ?? 'no' }}
        """;

    [Theory]
    [InlineData("")]
    [InlineData("{{ missing }}")]
    [InlineData("{{ for one in [1]; for other in [2]; missing; end; end }}")]
    [InlineData("{{ capture a; capture b; missing; end; end }}")]
    [InlineData("{{ func g(a); missing; end; g 1 }}")]
    [InlineData("{{ func g; $z = 1; missing; end; g 'x' }}")]
    [InlineData("{{ with { x: 1 }; missing; end }}")]
    [InlineData("{{ func h; $$; end; wrap h 'x'; missing; end }}")]
    [InlineData("{{ include 'looks' 1 2 }}{{ missing }}")]
    [InlineData("{{ broken }}")]
    public void A_page_sees_nothing_of_the_one_before(string end)
    {
        var engine = TemplateRun.Parse(Leaves + end, ("looks", Looks), ("loop", "{{ for.index }}"));

        for (var round = 0; round < 3; round++)
        {
            try
            {
                engine.Render("page", new Host());
            }
            catch (InvalidOperationException)
            {
                Assert.Equal("{{ broken }}", end);
            }

            Assert.Equal("no no no no a no", Text(engine.Render("looks", new object())).Trim());
            Assert.Equal("'for.index' is only known inside a loop", engine.Render("loop", new object()).Error?.Message);
        }
    }

    [Fact]
    public void The_host_may_keep_what_was_captured()
    {
        List<object?> kept = [];
        var keep = new TemplateFunction(
            "keep",
            given =>
            {
                kept.AddRange(given);
                return null;
            }
        );
        var engine = TemplateRun.Parse("{{ capture a }}<i>{{ word }}</i>{{ end }}{{ keep a }}{{ a }}");

        Assert.Equal("<i>one</i>", Text(engine.Render("page", new { Keep = keep, Word = "one" })));
        Assert.Equal("<i>two</i>", Text(engine.Render("page", new { Keep = keep, Word = "two" })));

        Assert.Equal(["<i>one</i>", "<i>two</i>"], kept.Select(html => html?.ToString()));
    }

    [Fact]
    public void The_arguments_of_a_call_can_outlive_it() =>
        Assert.Equal(
            "1 2 9 2",
            TemplateRun.Render(
                "{{ func f; ret $; end; a = f 1; b = f 2; func g; $0 = 9; ret $; end; c = g 3; d = f 2 }}"
                    + "{{ a[0] }} {{ b[0] }} {{ c[0] }} {{ d[0] }}"
            )
        );

    [Fact]
    public void Arguments_that_a_call_changes_are_its_own() =>
        Assert.Equal(
            "-9-\n-",
            TemplateRun.Render(
                "{{ include 'sets' }}\n{{ include 'shows' }}",
                others: [("sets", "-{{ $1 = 9; $1 }}-"), ("shows", "-{{ $1 }}")]
            )
        );

    /// <summary>More captured text than fits the buffers of a page, in pieces smaller and larger than one buffer.</summary>
    [Theory]
    [InlineData(1, 100)]
    [InlineData(1000, 100)]
    [InlineData(32 * 1024, 40)]
    [InlineData(32 * 1024 + 1, 3)]
    [InlineData(100_000, 3)]
    public void Every_capture_keeps_its_own_text(int length, int count)
    {
        var template = new StringBuilder();
        for (var index = 0; index < count; index++)
            template.Append(
                CultureInfo.InvariantCulture,
                $"{{{{ capture c{index} }}}}{index:000}{{{{ text }}}}{{{{ end }}}}"
            );
        for (var index = 0; index < count; index++)
            template.Append(CultureInfo.InvariantCulture, $"{{{{ c{index} }}}}\n");
        var text = new string('é', length / 2);
        var engine = TemplateRun.Parse(template.ToString());
        var expected = string.Concat(Enumerable.Range(0, count).Select(index => $"{index:000}{text}\n"));

        Assert.Equal(expected, Text(engine.Render("page", new { Text = text })));
        Assert.Equal(expected, Text(engine.Render("page", new { Text = text })));
    }

    [Fact]
    public void Pages_are_drawn_at_once()
    {
        var engine = TemplateRun.Parse(
            "{{ capture a }}{{ for n in numbers }}{{ n }},{{ end }}{{ end }}{{ include 'more' }}",
            ("more", "{{ for n in numbers reversed }}{{ n }}{{ for.last ? '' : '-' }}{{ end }}:{{ a }}")
        );

        Parallel.For(
            0,
            2000,
            (int page) =>
            {
                var numbers = Enumerable.Range(page, page % 7).ToImmutableArray();
                Assert.Equal(
                    $"{string.Join('-', numbers.Reverse())}:{string.Concat(numbers.Select(number => $"{number},"))}",
                    Text(engine.Render("page", new { Numbers = numbers }))
                );
            }
        );
    }

    private static string Text(RenderedTemplate rendered) =>
        rendered.Error is null ? Encoding.UTF8.GetString(rendered.Utf8.Span) : rendered.Error.Message;

    private sealed class Host
    {
        public TemplateFunction Broken { get; } =
            new("broken", _ => throw new InvalidOperationException("a fault of the host"));
    }
}
