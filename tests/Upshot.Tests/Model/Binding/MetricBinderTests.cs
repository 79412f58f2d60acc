using Upshot.Tests.Support;

namespace Upshot.Tests.Model.Binding;

public sealed class MetricBinderTests
{
    private const string Kind = "kind: outcome\nheadline: true";

    [Fact]
    public void A_service_level_may_say_that_nobody_is_asked() =>
        Assert.Equal(
            "",
            SmallSite.Findings((Kind, "kind: service-level\nexperience: none\nbecause: Nobody uses it yet."))
        );

    [Fact]
    public void A_table_that_a_metric_names_is_no_metric_itself()
    {
        var findings = SmallSite.Findings(
            (
                "series:\n  - { period: 2024-Q2, value: 61, count: 164 }\n  - { period: 2025-Q3, value: 88, count: 169 }",
                "series_file: shifts.csv"
            ),
            ("evidence: ready }", "evidence: shifts }"),
            (
                "-- content/services/scanners.md --",
                "-- content/metrics/shifts.csv --\nperiod,value\n2024-Q2,61\n2025-Q3,88\n-- content/services/scanners.md --"
            )
        );

        Assert.Contains("there is no metric 'shifts'", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_alone_is_known_by_its_file_name()
    {
        var findings = SmallSite.Findings(
            (
                "-- content/services/scanners.md --",
                """
                -- content/metrics/costs.csv --
                id,title,kind,unit,better,frequency,baseline.date,baseline.value,source.name,source.how,source.as_of,owner.name,owner.email,audiences,period,value
                cost,What a scanner costs,cost,currency,down,yearly,2023-12-31,90,Ledger,By invoice,2025-01-10,Ann Lee,ask@harbour.example,crews,2024,80
                -- content/services/scanners.md --
                """
            )
        );

        Assert.Contains("content/metrics/costs.csv:2:1: error UP521", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_for_one_metric_are_an_error_that_names_both()
    {
        var findings = SmallSite.Findings(
            (
                "-- content/services/scanners.md --",
                """
                -- content/metrics/ready.csv --
                title,kind,unit,better,frequency,baseline.date,baseline.value,source.name,source.how,source.as_of,owner.name,owner.email,audiences,period,value
                What a scanner costs,cost,currency,down,yearly,2023-12-31,90,Ledger,By invoice,2025-01-10,Ann Lee,ask@harbour.example,crews,2024,80
                -- content/services/scanners.md --
                """
            )
        );

        Assert.Contains(
            "UP524: 'ready' is described in content/metrics/ready.yml too",
            findings,
            StringComparison.Ordinal
        );
    }
}
