using System.Collections.Frozen;
using System.Collections.Immutable;
using Upshot.Templates;

namespace Upshot.Tests.Templates;

public sealed class HostValueTests
{
    [Theory]
    [InlineData("{{ page.what_you_get }}", "Peace")]
    [InlineData("{{ page.sla_hours }}", "4.50")]
    [InlineData("{{ page.status }}", "at-risk")]
    [InlineData("{{ page.status == 'at-risk' }}{{ page.status == 'met' }}", "truefalse")]
    [InlineData("{{ page.status + '!' }}", "at-risk!")]
    [InlineData("{{ case page.status }}{{ when 'at-risk' }}x{{ end }}", "x")]
    [InlineData("{{ page.since }}", "01 Feb 2026")]
    [InlineData("{{ page.since | date.to_string '%e %B %Y' }}", " 1 February 2026")]
    [InlineData("{{ page.grade }}{{ page.grade == 'A' }}", "Atrue")]
    [InlineData("{{ page.is_live }}", "true")]
    [InlineData("{{ page.count + 1 }}", "9000000001")]
    [InlineData("{{ page.share }}", "0.25")]
    [InlineData("{{ page.owner }}{{ page.owner == null }}", "true")]
    [InlineData("{{ page.body }}", "<p>x</p>")]
    [InlineData("{{ page.tags.size }}{{ page.tags[1] }}{{ for t in page.tags }}{{ t }}{{ end }}", "2bab")]
    [InlineData("{{ page.unset.size }}{{ for t in page.unset }}{{ t }}{{ else }}none{{ end }}", "0none")]
    [InlineData("{{ for t in page.lazy }}{{ t }}{{ for.last ? '.' : ',' }}{{ end }}", "1,2,3.")]
    [InlineData("{{ words.get_it }}{{ words['get it'] }}", "Get itit")]
    [InlineData("{{ for w in words }}{{ w.key }}={{ w.value }};{{ end }}", "get it=it;get_it=Get it;")]
    [InlineData("{{ words | object.size }}{{ words | object.has_key 'get_it' }}", "2true")]
    [InlineData("{{ numbers.one + 1 }}", "2")]
    [InlineData("{{ frozen.one + 1 }}", "2")]
    [InlineData("{{ frozen['one'] }}", "1")]
    [InlineData("{{ page.place.line }}", "3")]
    [InlineData("{{ with page }}{{ what_you_get }}{{ end }}", "Peace")]
    [InlineData("{{ [page, page] | array.map 'place.line' | array.join ',' }}", "3,3")]
    [InlineData("{{ page.tags | array.sort | array.reverse | array.join '' }}", "ba")]
    [InlineData("{{ x = page; x.grade }}", "A")]
    [InlineData("{{ page = 1; page }}", "1")]
    [InlineData("{{ page | object.keys | array.first }}", "body")]
    [InlineData("{{ odd | object.keys | array.join ' ' }}", "item_id level2_ab name")]
    [InlineData("{{ odd.item_id }}{{ odd.level2_ab }}", "12")]
    [InlineData("{{ sizes.short + sizes.large_short }}", "-1")]
    [InlineData("{{ sizes.byte + sizes.small_byte }}", "-1")]
    [InlineData(
        "{{ sizes.whole + 1 }} {{ sizes.huge + 1 }} {{ sizes.real + 1 }}",
        "4294967296 18446744073709551616 1.5"
    )]
    public void Members_of_the_host_are_read_by_their_snake_case_names(string page, string expected) =>
        Assert.Equal(expected, TemplateRun.Render(page, new Model()));

    [Fact]
    public void A_dictionary_can_be_the_model() =>
        Assert.Equal("x", TemplateRun.Render("{{ name }}", new Dictionary<string, string> { ["name"] = "x" }));

    [Fact]
    public void One_engine_reads_different_types_at_one_place()
    {
        object[] cards = [new { Title = "a" }, new Dictionary<string, object?> { ["title"] = 1 }, new { Title = 2m }];
        Assert.Equal("a12", TemplateRun.Render("{{ for c in cards; c.title; end }}", new { Cards = cards }));
    }

    [Theory]
    [InlineData("{{ page.get_type }}")]
    [InlineData("{{ page.to_string }}")]
    [InlineData("{{ page.equality_contract }}")]
    [InlineData("{{ page.tags.length }}")]
    [InlineData("{{ page.place.secret }}")]
    [InlineData("{{ asset.call }}")]
    [InlineData("{{ page.body.text }}")]
    [InlineData("{{ 'x'.length }}")]
    [InlineData("{{ string.name }}")]
    public void Nothing_else_of_the_host_can_be_reached(string page) =>
        Assert.StartsWith("page.html:1:", TemplateRun.Render(page, new Model()), StringComparison.Ordinal);

    private sealed record Model
    {
        public Page Page { get; } = new();
        public FrozenDictionary<string, string> Words { get; } =
            new Dictionary<string, string> { ["get_it"] = "Get it", ["get it"] = "it" }
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .ToFrozenDictionary();
        public FrozenDictionary<string, int> Frozen { get; } =
            new Dictionary<string, int> { ["one"] = 1 }.ToFrozenDictionary();
        public IReadOnlyDictionary<string, int> Numbers { get; } = new Dictionary<string, int> { ["one"] = 1 };
        public TemplateFunction Asset { get; } = new("asset", _ => "x");
        public Odd Odd { get; } = new();
        public Sizes Sizes { get; } = new();
    }

    /// <summary>Has properties of every kind that templates cannot read, and names that are hard to split.</summary>
    private sealed class Odd
    {
        private readonly char[] letters = ['a'];
        private int kept = 1;

        public int ItemID => kept;
        public int Level2AB { get; } = 2;
        public string Name { get; set; } = "odd";
        public string Hidden { private get; set; } = "hidden";
        public int OnlySet
        {
            set => kept = value;
        }
        public ref char First => ref letters[0];
        public ReadOnlySpan<char> Letters => letters;
        public string this[string key] => key + Hidden;
    }

    private sealed record Sizes
    {
        public short Short { get; } = -2;
        public ushort LargeShort { get; } = 1;
        public byte Byte { get; } = 1;
        public sbyte SmallByte { get; } = -2;
        public uint Whole { get; } = uint.MaxValue;
        public ulong Huge { get; } = ulong.MaxValue;
        public float Real { get; } = 0.5f;
    }

    private sealed record Page
    {
        public string WhatYouGet { get; } = "Peace";
        public decimal SLAHours { get; } = 4.50m;
        public Status Status { get; } = Status.AtRisk;
        public DateOnly Since { get; } = new(2026, 2, 1);
        public char Grade { get; } = 'A';
        public bool IsLive { get; } = true;
        public long Count { get; } = 9_000_000_000;
        public double Share { get; } = 0.25;
        public string? Owner { get; }
        public SafeHtml Body { get; } = new("<p>x</p>");
        public ImmutableArray<string> Tags { get; } = ["a", "b"];
        public ImmutableArray<string> Unset { get; }
        public IEnumerable<int> Lazy { get; } = Enumerable.Range(1, 3).Where(number => number > 0);
        public Spot Place { get; } = new(3, "hidden");
    }

    private readonly record struct Spot(int Line, string Hidden)
    {
        internal string Secret => Hidden;
    }

    private enum Status
    {
        Met,
        AtRisk,
    }
}
