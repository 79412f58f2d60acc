using Upshot.Templates;

namespace Upshot.Theming.Views;

/// <summary>A number with its sentence, its chart and its table: what <c>{{ chart:id }}</c> and a result page show.</summary>
public sealed record FigureView
{
    public required string Id { get; init; }

    /// <summary>For the <c>id</c> of the title; another one each time the page shows the number.</summary>
    public required string TitleId { get; init; }

    /// <summary>For the <c>id</c> of the sentence.</summary>
    public required string SentenceId { get; init; }

    public required string Title { get; init; }

    /// <summary>What, unit and period.</summary>
    public required string Subtitle { get; init; }

    public required string Sentence { get; init; }

    /// <summary>The chart in a narrow and a wide drawing; null when nothing was counted yet.</summary>
    public SafeHtml? Chart { get; init; }

    public required MetricCardView Card { get; init; }

    public required MetricTableView Table { get; init; }

    public string? Caveats { get; init; }

    /// <summary>"Counted differently before ..." for each change of counting.</summary>
    public required ImmutableArray<string> Breaks { get; init; }

    public required LinkView Csv { get; init; }

    /// <summary>The chart as a file for slides; null when there is no chart.</summary>
    public LinkView? Svg { get; init; }
}

/// <summary>The numbers as a table, oldest first; only the latest when there are many.</summary>
public sealed record MetricTableView
{
    public required string Caption { get; init; }

    public required ImmutableArray<MetricRowView> Rows { get; init; }

    public required bool HasCounts { get; init; }

    public required bool HasNotes { get; init; }

    /// <summary>Value and day of the baseline.</summary>
    public required MetricRowView Baseline { get; init; }

    /// <summary>Null when there is no target.</summary>
    public MetricRowView? Target { get; init; }

    /// <summary>Says that earlier numbers are in the download; empty when all are here.</summary>
    public required string Shortened { get; init; }
}

/// <summary>A row: period, value, how many, and what to know about it.</summary>
public sealed record MetricRowView(string Period, string Value, string Count, string Note);
