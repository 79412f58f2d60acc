using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Upshot.Authoring.Starting;
using Upshot.Checks;
using Upshot.Cli.Commands;
using Upshot.Model.Schema;
using Upshot.Parsing;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Site;

/// <summary>The documentation is a site of its own, and what it shows is what the program does.</summary>
public sealed class DocsTests
{
    /// <summary>A page of the new site, to which pieces of text are added.</summary>
    private const string SomePage = "content/pages/bring-us-a-problem.md";

    private static readonly string Folder = Path.Combine(Repository.Root, "docs");
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly BuiltSite Site = BuiltSite.At(Folder);

    /// <summary>The same day, for the command line.</summary>
    private static readonly Dictionary<string, string> Clock = new(StringComparer.Ordinal)
    {
        ["SOURCE_DATE_EPOCH"] = "1795564800",
    };

    /// <summary>What each command says of itself, asked once.</summary>
    private static readonly ConcurrentDictionary<string, UpshotRun> Help = new(StringComparer.Ordinal);

    public static TheoryData<string> Pages => [.. Blocks.Select(block => block.Page).Distinct()];

    public static TheoryData<string> Lines => [.. Commands().Select(command => command.Line).Distinct()];

    private static DocsBlock[] Blocks { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Folder, "content", "pages"), "*.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => DocsBlock.In(file)),
    ];

    [Fact]
    public void Have_nothing_to_complain_of() => Assert.Equal("", Site.Findings);

    [Theory]
    [InlineData("file:///share/docs/")]
    [InlineData("https://docs.example/upshot/")]
    public void Every_link_leads_somewhere(string root) => Assert.Equal([], Crawl.Broken(Site, root));

    [Fact]
    public void The_menu_names_each_kind_of_reader() =>
        Assert.Equal(
            ["Writers", "Publishers", "Theme makers"],
            Site.Page("index.html").QuerySelectorAll(".menu a").Select(link => link.TextContent)
        );

    [Fact]
    public void Each_kind_of_reader_is_led_to_every_page_for_them()
    {
        foreach (var audience in Site.Result.Site!.Audiences) // it was built
        {
            var led = Site.Page($"{audience.Id.Id}/index.html")
                .QuerySelectorAll("main a")
                .Select(link => link.GetAttribute("href"))
                .ToArray();
            var own = Site
                .Result.Site.PlainPages.Where(page => page.IsFor(audience.Id.Id) && page.Id != audience.Id.Id)
                .Where(page => page.Audiences[0].Id == audience.Id.Id);

            Assert.All(own, page => Assert.Contains($"../{page.Id}/index.html", led));
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Every_command_that_is_shown_exists_with_its_options(string line)
    {
        string[] words = [.. Words(line)];
        var path = words.Skip(1).TakeWhile(word => word is "browser" or "install" || word == words[1]).ToArray();
        var help = Help.GetOrAdd(string.Join(' ', path), _ => UpshotProcess.Run([.. path, "--help"]));

        Assert.Equal((0, ""), (help.ExitCode, help.Error));
        Assert.Contains($"upshot {path[0]} ", help.Out, StringComparison.Ordinal);
        Assert.All(
            words.Where(word => word.StartsWith('-')),
            option => Assert.Matches($@"\n  (-\w, )?{Regex.Escape(option)} ", help.Out)
        );
        if (path[0] == "new")
            Assert.Matches($@"One of [a-z, -]*\b{Regex.Escape(words[2])}\b", help.Out);
        if (path[0] == "rules" && words.Length > 2)
            Assert.NotNull(RuleCatalogue.Find(words[2]));
    }

    [Theory]
    [InlineData("begin-a-site")]
    [InlineData("write-a-story")]
    [InlineData("write-a-service-page")]
    [InlineData("add-a-number")]
    [InlineData("make-a-report")]
    [InlineData("rename-or-retire-a-page")]
    [InlineData("publish-the-site")]
    [InlineData("keep-people-informed")]
    public void Shows_what_the_command_really_prints(string page)
    {
        using var folder = new TempFolder();
        var site = Directory.CreateDirectory(folder["site"]).FullName; // what is published lies beside it
        var blocks = Blocks.Where(block => block.Page == page).ToArray();
        if (page != "begin-a-site")
            Assert.Equal(0, UpshotProcess.Run(["init"], site, Clock).ExitCode);
        foreach (var table in blocks.Where(block => block.Language == "csv"))
            folder.Write("site/numbers.csv", table.Text);

        // A file above the first command is there when that runs; one below it is what the writer makes of the answer.
        foreach (var file in blocks.TakeWhile(block => block.Language != "sh").Where(block => block.File.Length > 0))
            folder.Write($"site/{file.File}", file.Text);

        foreach (var (command, answer) in blocks.Zip(blocks.Skip(1)).Where(pair => IsAnswered(pair.First, pair.Second)))
        {
            var run = UpshotProcess.Run(Words(command.Text.Trim()).Skip(1), site, Clock);

            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.Equal(WithoutTimes(answer.Text), WithoutTimes(run.Out));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_example_fits_the_site_that_init_makes(string page)
    {
        var own = Blocks
            .Where(block => block.Page == page && block.File.Length > 0)
            .Select(block => SourceFile.FromText(block.File, block.Text))
            .ToArray();
        var pieces = Blocks.Where(block => block.Page == page && block is { Language: "markdown", File: "" });
        var begun = Starter
            .Files(StarterFiles.All(), Today)
            .Where(file => own.All(mine => mine.Path != file.Path))
            .Select(file => (file.Path, Text: Encoding.UTF8.GetString(file.After!.Value.Span))) // all are new
            .Select(file => file.Path == SomePage ? (file.Path, Text: WithPieces(file.Text, pieces)) : file)
            .Select(file => SourceFile.FromText(file.Path, file.Text));
        var tree = new SourceTree([.. begun, .. own]);

        var built = SiteBuilder.Build(ShippedTheme.AddTo(tree), new() { Today = Today });

        Assert.Equal("", SmallSite.Report(built.Report));
    }

    [Fact]
    public void Every_piece_of_a_template_can_be_drawn()
    {
        var pieces = Blocks.Where(block => block.Language == "html").Select(block => block.Text).ToArray();
        var begun = Starter
            .Files(StarterFiles.All(), Today)
            .Select(file => new SourceFile(file.Path, file.After!.Value)); // all are new
        var tree = new SourceTree([
            .. begun,
            SourceFile.FromText("themes/default/templates/partials/breadcrumb.html", string.Concat(pieces)),
        ]);

        var built = SiteBuilder.Build(ShippedTheme.AddTo(tree), new() { Today = Today });

        Assert.NotEmpty(pieces);
        Assert.Equal("", SmallSite.Report(built.Report));
    }

    [Theory]
    [InlineData("service", "Service")]
    [InlineData("case-study", "Case study")]
    [InlineData("update", "Update")]
    [InlineData("page", "Page")]
    public void Names_the_length_that_a_new_page_asks_for(string kind, string row)
    {
        using var folder = new TempFolder();
        Assert.Equal(0, UpshotProcess.Run(["init"], folder.Root, Clock).ExitCode);
        Assert.Equal(0, UpshotProcess.Run(["new", kind, "Anything"], folder.Root, Clock).ExitCode);

        var path = folder.List("content").Single(file => file.EndsWith("anything.md", StringComparison.Ordinal));
        var cells = Site.Page("what-the-rules-ask/index.html")
            .QuerySelectorAll("tr")
            .Select(line => line.Children.Select(cell => cell.TextContent).ToArray())
            .Single(line => line[0] == row);

        Assert.Contains(
            $"in at most {cells[1]} words",
            File.ReadAllText(folder["content/" + path]),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_rule_that_is_named_is_there()
    {
        var named = Site
            .Pages.SelectMany(path =>
                Regex.Matches(Site.Words(path), @"\bUP\d{3}\b", RegexOptions.None, TimeSpan.FromSeconds(1))
            )
            .Select(match => match.Value)
            .ToArray();

        Assert.True(named.Length > 10);
        Assert.All(named, id => Assert.NotNull(RuleCatalogue.Find(id)));
    }

    [Fact]
    public void Every_field_in_a_piece_of_a_file_is_a_field()
    {
        var fields = JsonSchemas.All().SelectMany(schema => Names(JsonDocument.Parse(schema.Bytes).RootElement));
        var language = YamlReader.Read(
            "en.yml",
            File.ReadAllText(Path.Combine(Repository.Root, "themes/default/languages/en.yml"))
        );
        var known = fields
            .Concat(Keys(language.Value))
            .Concat(RuleCatalogue.All.Select(rule => rule.Id))
            .ToHashSet(StringComparer.Ordinal);
        var pieces = Blocks.Where(block => block is { Language: "yaml", File: "" }).ToArray();

        Assert.NotEmpty(pieces);
        Assert.All(
            pieces,
            piece =>
            {
                var read = YamlReader.Read(piece.Page, piece.Text);
                Assert.Empty(read.Findings);
                Assert.NotEmpty(Keys(read.Value));
                Assert.All(Keys(read.Value), key => Assert.Contains(key, known));
            }
        );
    }

    [Fact]
    public void Every_finding_that_is_shown_gives_the_reason_of_its_rule()
    {
        var reasons = Blocks
            .Where(block => block.IsAnswer && block.Text.Contains("why: ", StringComparison.Ordinal))
            .ToArray();

        Assert.NotEmpty(reasons);
        Assert.All(
            reasons,
            block =>
            {
                var id = Regex.Match(block.Text, @"UP\d{3}", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
                Assert.Contains($"why: {RuleCatalogue.Find(id)?.Why}\n", block.Text, StringComparison.Ordinal);
            }
        );
    }

    /// <summary>A preview runs until somebody stops it.</summary>
    private static bool IsAnswered(DocsBlock command, DocsBlock answer) =>
        Regex.IsMatch(command.Text, "^upshot (?!serve)", RegexOptions.None, TimeSpan.FromSeconds(1)) && answer.IsAnswer;

    private static string WithPieces(string text, IEnumerable<DocsBlock> pieces) =>
        string.Join("\n\n", pieces.Select(piece => piece.Text).Prepend(text));

    private static IEnumerable<(string Page, string Line)> Commands() =>
        Blocks
            .Where(block => block.Language == "sh")
            .SelectMany(block => block.Text.Split('\n').Select(line => (block.Page, Line: line)))
            .Where(command => command.Line.StartsWith("upshot ", StringComparison.Ordinal));

    /// <summary>As a shell hands them on: "what stands in quotes" is one word.</summary>
    private static IEnumerable<string> Words(string line) =>
        Regex
            .Matches(line, @"""(?<word>[^""]*)""|(?<word>\S+)", RegexOptions.None, TimeSpan.FromSeconds(1))
            .Select(match => match.Groups["word"].Value);

    /// <summary>No two builds take the same time.</summary>
    private static string WithoutTimes(string answer) =>
        Regex.Replace(answer, @"\d+\.\d+ s", "… s", RegexOptions.None, TimeSpan.FromSeconds(1)).Trim();

    private static IEnumerable<string> Names(JsonElement schema) =>
        schema.ValueKind switch
        {
            JsonValueKind.Object => schema
                .EnumerateObject()
                .SelectMany(member =>
                    member.NameEquals("properties")
                        ? member.Value.EnumerateObject().SelectMany(field => Names(field.Value).Prepend(field.Name))
                        : Names(member.Value)
                ),
            JsonValueKind.Array => schema.EnumerateArray().SelectMany(Names),
            _ => [],
        };

    private static IEnumerable<string> Keys(YamlNode? node) =>
        node switch
        {
            YamlMap map => map.Entries.SelectMany(entry => Keys(entry.Value).Prepend(entry.Key)),
            YamlList list => list.Items.SelectMany(Keys),
            _ => [],
        };
}
