using System.Text;
using Upshot.Checks.Baselines;
using Upshot.Diagnostics;
using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Checks.Baselines;

public sealed class KnownFindingsTests
{
    private const string Long =
        "You can collect your scanner at either of the two gates on the quay from half past five in the morning until the last crew of the night shift has gone home.";

    private const string Other =
        "The crew that comes last to the gate in the evening brings back every scanner it has used that day so that each of them can be charged before the next shift starts.";

    [Fact]
    public void A_known_finding_is_hidden_wherever_it_moves()
    {
        var known = Known(Long);

        var report = Hidden(
            known,
            $"Short.\n\n## A heading\n\n{Long.Replace(" gates", "\ngates", StringComparison.Ordinal)}"
        );

        Assert.Empty(report.Findings);
        var hidden = Assert.Single(report.Silenced);
        Assert.Equal(("UP321", SilencedBy.Baseline), (hidden.Finding.Rule.Id, hidden.By));
    }

    [Fact]
    public void A_new_one_counts_and_so_does_the_same_sentence_again()
    {
        var known = Known(Long);

        Assert.Equal("this sentence has 33 words", Assert.Single(Hidden(known, $"{Long}\n\n{Other}").Findings).What);
        Assert.Equal(12, Assert.Single(Hidden(known, $"{Long}\n\n{Long}").Findings).Location.Line);
    }

    [Fact]
    public void What_is_mended_must_be_taken_out()
    {
        var finding = Assert.Single(Hidden(Known($"{Long}\n\n{Other}"), Long).Findings);

        Assert.Equal(("UP353", Severity.Warning), (finding.Rule.Id, finding.Severity));
        Assert.Equal("1 known finding is mended: UP321 in content/pages/about.md", finding.What);
        Assert.Equal("upshot.baseline.json", finding.Location.ToString());
    }

    [Fact]
    public void A_page_that_is_not_judged_is_not_mended()
    {
        var known = Known(Long);
        var broken = BuiltSite.Small(
            ("summary: Who does what, and when to go elsewhere.", "sumary: Who does what."),
            ("We keep it short.", Long)
        );
        var sources = SmallSite.With();

        var hidden = known.Hide(broken.Result.Report, broken.Result.Site, sources);
        Assert.DoesNotContain(hidden.Findings, finding => finding.Rule.Id == "UP353");

        var written = KnownFindings.Of(broken.Result.Report, Site(broken), sources, known);
        Assert.Equal(known.Keys, written.Keys);
    }

    [Fact]
    public void A_page_that_is_gone_is_mended()
    {
        var known = Known(Long);
        var built = BuiltSite.Small();

        var hidden = known.Hide(built.Result.Report, built.Result.Site, new SourceTree([]));

        Assert.Single(hidden.Findings, finding => finding.Rule.Id == "UP353");
    }

    [Fact]
    public void Facts_are_never_known()
    {
        var built = BuiltSite.Small((", agreed_with: Quay director", ""));

        Assert.Single(built.Result.Report.Findings);
        Assert.Empty(KnownFindings.Of(built.Result.Report, Site(built), SmallSite.With(), null).Keys);
    }

    [Fact]
    public void Numbers_do_not_make_another_finding()
    {
        var one = Rule.At(new Location("a.md", 3, 1), "this page has 1,204.5 words", "Cut it.");
        var two = Rule.At(Location.Of("a.md"), "this  page\nhas 98 words", "Cut it.");

        Assert.Equal("this page has # words", FindingKey.Of([one])[0].Key.Text);
        Assert.Equal(FindingKey.Of([one])[0].Key, FindingKey.Of([two])[0].Key);
        Assert.Equal(FindingKey.Of([one])[0].Key.Hash, FindingKey.Of([two])[0].Key.Hash);
        Assert.NotEqual(FindingKey.Of([one, two])[0].Key.Hash, FindingKey.Of([one, two])[1].Key.Hash);
    }

    [Theory]
    [InlineData("it has 98, and 3.", "it has #, and #.")]
    [InlineData("it has 1,204.5 words", "it has # words")]
    [InlineData("1\u00A0204 and 1\u202F204, not 1 204", "# and #, not # #")]
    [InlineData("3.a or 3,b, and 98%", "#.a or #,b, and #%")]
    [InlineData("12", "#")]
    [InlineData("12,", "#,")]
    [InlineData("  two \n words  ", "two words")]
    public void A_text_is_known_by_its_words(string what, string known)
    {
        var finding = Rule.At(Location.Of("a.md"), what, "Cut it.");

        Assert.Equal(known, FindingKey.Of([finding])[0].Key.Text);
        Assert.Equal(known, FindingKey.Of([finding with { What = "Another.", Context = what }])[0].Key.Text);
    }

    [Fact]
    public void Equal_findings_are_counted_in_order()
    {
        var finding = Rule.At(Location.Of("a.md"), "it has 3", "Cut it.");

        Assert.Equal([1, 2, 3], FindingKey.Of([finding, finding, finding]).Select(keyed => keyed.Key.Occurrence));
    }

    [Theory]
    [InlineData(2, "2 known findings are mended: UP321 in 1.md, UP321 in 2.md")]
    [InlineData(3, "3 known findings are mended: UP321 in 1.md, UP321 in 2.md, UP321 in 3.md")]
    [InlineData(5, "5 known findings are mended: UP321 in 1.md, UP321 in 2.md, UP321 in 3.md and 2 more")]
    public void Of_what_is_mended_three_are_named(int count, string told)
    {
        var known = new KnownFindings([
            .. Enumerable.Range(1, count).Select(page => new FindingKey("UP321", $"{page}.md", "It is long.", 1)),
        ]);

        var finding = Assert.Single(Hide(known, []).Findings, finding => finding.Rule.Id == "UP353");

        Assert.Equal(told, finding.What);
        Assert.Equal("Run 'upshot check --write-baseline' to take them out of the list.", finding.Fix);
    }

    /// <summary>Facts of a data file leave open what the rules would find in it.</summary>
    [Theory]
    [InlineData("UP203", Severity.Error, Data, false)]
    [InlineData("UP203", Severity.Warning, Data, true)]
    [InlineData("UP321", Severity.Error, Data, true)]
    [InlineData("UP203", Severity.Error, "content/audiences.yml", true)]
    public void A_data_file_is_judged_when_it_can_be_read(string rule, Severity severity, string path, bool isMended)
    {
        var known = new KnownFindings([new("UP321", Data, "It is long.", 1)]);
        var finding = new Rule(rule, severity, "Example", "It is one.").At(Location.Of(path), "this", "Mend it.");

        Assert.Equal(isMended, Hide(known, [finding]).Findings.Any(told => told.Rule.Id == "UP353"));
    }

    [Fact]
    public void The_file_comes_back_as_it_was_written()
    {
        var known = Known($"{Long}\n\n{Other} \"Quoted\\\" – é\"");

        var bytes = BaselineFile.Write(known);

        Assert.Equal(known.Keys, BaselineFile.Read(bytes).Value?.Keys);
        Assert.Equal(bytes, BaselineFile.Write(BaselineFile.Read(bytes).Value ?? known));
        Assert.DoesNotContain("line", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Empty(BaselineFile.Read(BaselineFile.Write(new([]))).Value?.Keys ?? known.Keys);
    }

    /// <summary>As a text ends that was cut in the middle of a letter.</summary>
    [Fact]
    public void Half_a_letter_does_not_keep_the_file_from_being_written()
    {
        var bytes = BaselineFile.Write(new([new FindingKey("UP361", "a.md", "abc\uD83D", 1)]));

        Assert.Equal("abc\uFFFD", Assert.Single(BaselineFile.Read(bytes).Value?.Keys ?? []).Text);
    }

    [Theory]
    [InlineData("", "upshot.baseline.json:1:1: this is not JSON")]
    [InlineData("{\n<<<<<<< ours", "upshot.baseline.json:2:1: this is not JSON")]
    [InlineData("[]", "upshot.baseline.json: it does not say its version")]
    [InlineData("""{ "version": 1 }""", "upshot.baseline.json: it has no list of findings")]
    [InlineData(
        """{ "version": 2, "findings": [] }""",
        "upshot.baseline.json: it is of version 2, and this Upshot reads version 1"
    )]
    [InlineData(
        """{ "version": 1, "findings": [{ "rule": "UP321" }] }""",
        "upshot.baseline.json: entry 1 of its findings is not complete"
    )]
    public void A_damaged_file_is_told_with_its_line(string text, string told)
    {
        var read = BaselineFile.Read(Encoding.UTF8.GetBytes(text));

        Assert.Null(read.Value);
        var finding = Assert.Single(read.Findings);
        Assert.Equal(("UP355", told), (finding.Rule.Id, $"{finding.Location}: {finding.What}"));
    }

    private const string Data = "content/messages.yml";

    private static Report Hide(KnownFindings known, Diagnostic[] findings) =>
        known.Hide(Report.Of(findings, []), BuiltSite.Small().Result.Site, SmallSite.With());

    private static readonly Rule Rule = new("UP999", Severity.Error, "Example", "Readers would see it.");

    private static KnownFindings Known(string text)
    {
        var built = BuiltSite.Small(("We keep it short.", text));
        return KnownFindings.Of(built.Result.Report, Site(built), SmallSite.With(), null);
    }

    private static Report Hidden(KnownFindings known, string text)
    {
        var built = BuiltSite.Small(("We keep it short.", text));
        return known.Hide(built.Result.Report, built.Result.Site, SmallSite.With());
    }

    private static Upshot.Model.Site Site(BuiltSite built) =>
        built.Result.Site ?? throw new InvalidOperationException("The settings could not be read.");
}
