using Upshot.Theming.Views;

namespace Upshot.Auditing.Desk;

/// <summary>What all pages of the desk see besides what all pages see.</summary>
public abstract record DeskView(Frame Frame) : PageView(Frame)
{
    /// <summary>The pages of the desk itself.</summary>
    public required ImmutableArray<NavigationView> Tabs { get; init; }
}

/// <summary>The table of all pages: what <c>desk.html</c> of a theme sees.</summary>
public sealed record DeskPagesView(Frame Frame) : DeskView(Frame)
{
    public required ImmutableArray<DeskRowView> Rows { get; init; }

    /// <summary>Files with findings that no page of the table stands for.</summary>
    public required ImmutableArray<DeskFile> Others { get; init; }

    public required ImmutableArray<DeskFile> LeftOut { get; init; }

    public required ImmutableArray<TagView> Kinds { get; init; }

    public required ImmutableArray<TagView> Audiences { get; init; }

    /// <summary>"31 pages, 12 things to mend".</summary>
    public required string Summary { get; init; }
}

/// <summary>One line of the table. The keys are for sorting and filtering; the texts are for people.</summary>
public sealed record DeskRowView
{
    public required string Title { get; init; }

    public required string Href { get; init; }

    public required string PreviewHref { get; init; }

    public required TagView Kind { get; init; }

    public required ImmutableArray<TagView> Audiences { get; init; }

    public required ImmutableArray<string> Messages { get; init; }

    public required string Owner { get; init; }

    public required DayView? Review { get; init; }

    public required bool IsDue { get; init; }

    /// <summary>-1 for what has no budget.</summary>
    public required int Words { get; init; }

    /// <summary>"412 of 450".</summary>
    public required string WordsText { get; init; }

    /// <summary>fits, long or over.</summary>
    public required string WordsKey { get; init; }

    public required string WordsNote { get; init; }

    public required int Findings { get; init; }

    /// <summary>Worst first, for sorting.</summary>
    public required int Weight { get; init; }

    /// <summary>error, warning, suggestion or none.</summary>
    public required string WorstKey { get; init; }

    /// <summary>"2 errors, 1 warning".</summary>
    public required string FindingsText { get; init; }

    public required string File { get; init; }

    public required string Editor { get; init; }
}

/// <summary>Every rule: what <c>desk-rules.html</c> sees.</summary>
public sealed record DeskRulesView(Frame Frame) : DeskView(Frame)
{
    public required ImmutableArray<DeskRuleView> Rules { get; init; }
}

/// <summary>One rule.</summary>
/// <param name="Bad">An example that breaks it; empty for rules that tell facts.</param>
public sealed record DeskRuleView(string Id, TagView Level, string Title, string Why, string Bad, string Good);

/// <summary>A page as it looks on several screens: what <c>desk-preview.html</c> sees.</summary>
public sealed record DeskPreviewView(Frame Frame) : DeskView(Frame)
{
    public required ImmutableArray<DeskChoiceView> Pages { get; init; }

    public required ImmutableArray<DeskChoiceView> Audiences { get; init; }

    /// <summary>The page that is shown.</summary>
    public required LinkView Shown { get; init; }

    public required ImmutableArray<DeskFrameView> Screens { get; init; }

    /// <summary>Which channels bring nothing of this page, and why.</summary>
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>All that is there for the chosen audience; empty when none is chosen.</summary>
    public required ImmutableArray<LinkView> ForAudience { get; init; }

    /// <summary>"What Crews would see"; empty when none is chosen.</summary>
    public required string ForAudienceTitle { get; init; }
}

/// <summary>An entry of a list to choose from.</summary>
public sealed record DeskChoiceView(string Value, string Text, bool IsChosen);

/// <summary>One screen.</summary>
/// <param name="Key">phone, desktop, paper, email or teams.</param>
public sealed record DeskFrameView(string Key, string Title, string Src)
{
    /// <summary>What is taken from here to be sent.</summary>
    public ImmutableArray<LinkView> Files { get; init; } = [];
}

/// <summary>A card as people in Teams see it: what <c>desk-card.html</c> sees.</summary>
public sealed record DeskCardView(Frame Frame) : DeskView(Frame)
{
    public required ImmutableArray<CardBlockView> Blocks { get; init; }

    /// <summary>The texts of its buttons.</summary>
    public required ImmutableArray<string> Buttons { get; init; }
}

/// <summary>A part of a card: a paragraph of runs, or a list of facts.</summary>
public sealed record CardBlockView
{
    public ImmutableArray<CardRunView> Runs { get; init; } = [];

    public ImmutableArray<CardFactView> Facts { get; init; } = [];

    /// <summary>line or close: whether a line or no space stands above it; empty for the usual space.</summary>
    public string Above { get; init; } = "";
}

/// <summary>Words of one look.</summary>
/// <param name="Look">large, bold, quiet or plain.</param>
public sealed record CardRunView(string Text, string Look);

/// <summary>A label and what it stands for.</summary>
public sealed record CardFactView(string Title, string Value);
