using System.Text.Json;

namespace Upshot.Tests.Cli;

public sealed class ListCommandTests
{
    [Fact]
    public void Lists_every_page_and_number_with_audiences_kind_and_file()
    {
        using var project = new Project();

        var run = project.Run("list", "--now", "2025-11-15", "--format", "csv");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string[] rows =
        [
            "address,kind,title,audiences,file,left_out",
            "/services/scanners/,service,A scanner that works in the rain,crews,content/services/scanners.md,",
            "/old/scanners/,redirect,→ /services/scanners/,crews,content/services/scanners.md,",
            "/results/ready/,number,Shifts that start with every tool working,crews,content/metrics/ready.yml,",
            "/for/crews/,list,Crews,crews,content/audiences.yml,",
            "/report/2024-25/crews/,edition,What IT did for Harbour in 2024/25,crews,content/reports/2025.md,",
        ];
        foreach (var row in rows)
            Assert.Contains(row + "\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_is_left_out_and_why_in_every_format()
    {
        using var project = new Project(Project.Misspelt, ("date: 2025-11-01", "date: 2025-12-01"));
        const string Update = "content/updates/2025-11-01-spare-scanners.md";
        const string Reason = "its date, 2025-12-01, is still to come";
        const string Broken = "it has mistakes; 'upshot build' tells which";

        var text = project.Run("list", "--now", "2025-11-15").Out;
        var csv = project.Run("list", "--now", "2025-11-15", "--format", "csv").Out;
        var json = project.Run("list", "--now", "2025-11-15", "--format", "json").Out;

        Assert.Contains($"\n  {Update}: {Reason}\n", text, StringComparison.Ordinal);
        Assert.Contains($"\n  content/services/scanners.md: {Broken}\n", text, StringComparison.Ordinal);
        Assert.EndsWith(" addresses, 2 left out\n", text, StringComparison.Ordinal);
        Assert.Contains($"\n,,,,{Update},\"{Reason}\"\n", csv, StringComparison.Ordinal);
        using var answer = JsonDocument.Parse(json);
        Assert.Equal(
            [Broken, Reason],
            answer
                .RootElement.GetProperty("leftOut")
                .EnumerateArray()
                .Select(item => item.GetProperty("reason").GetString())
        );
    }

    [Fact]
    public void Json_has_one_object_for_each_address()
    {
        using var project = new Project();

        using var answer = JsonDocument.Parse(project.Run("list", "--format", "json", "--now", "2025-11-15").Out);

        var service = answer
            .RootElement.GetProperty("pages")
            .EnumerateArray()
            .Single(page => page.GetProperty("address").GetString() == "/services/scanners/");
        Assert.Equal("service", service.GetProperty("kind").GetString());
        Assert.Equal("A scanner that works in the rain", service.GetProperty("title").GetString());
        Assert.Equal("crews", service.GetProperty("audiences")[0].GetString());
        Assert.Equal("content/services/scanners.md", service.GetProperty("file").GetString());
    }

    [Fact]
    public void A_text_that_begins_like_a_formula_is_no_formula_in_a_spreadsheet()
    {
        using var project = new Project(("title: Spare scanners at both gates", "title: \"=1+1\""));

        var run = project.Run("list", "--format", "csv", "--now", "2025-11-15");

        Assert.Contains(",update,'=1+1,", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_the_table_end_without_spaces()
    {
        using var project = new Project();

        var lines = project.Run("list", "--now", "2025-11-15").Out.Split('\n');

        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void Wrong_settings_are_told_apart_from_the_list()
    {
        using var project = new Project(("currency: GBP", "currency: pounds"));

        var run = project.Run("list", "--format", "json");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("UP005", run.Error, StringComparison.Ordinal);
    }
}
