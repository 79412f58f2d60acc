using Upshot.Model.Data;
using Upshot.Model.Kinds;
using Upshot.Model.Metrics;
using Upshot.Model.Schema;

namespace Upshot.Model.Wording;

/// <summary>
/// Every text the program itself uses. A language file must have each of them: whoever prints another phrase adds its
/// line here and its text to the files under <c>themes/default/languages</c>. Labels that only templates use are not
/// here; they stand in the block <c>words</c>, which is the theme's own.
/// </summary>
public static class LanguageEntries
{
    /// <summary>The currency block's text for all codes it does not list.</summary>
    public const string OtherCurrency = "other";

    private static readonly (string Block, string Lines)[] Texts =
    [
        (
            "formats",
            """
            decimal_mark
            group_separator
            percent value
            date day month year
            month_year month year
            month_range first last year
            financial_year first last
            in_day period
            in_month period
            in_month_range period
            in_financial_year period
            in_year period
            by_day date
            by_month date
            before_day date
            before_month date
            list
            list_last
            """
        ),
        (
            "currencies",
            """
            other code value
            """
        ),
        (
            "statuses",
            """
            worse
            missed
            mixed
            behind
            below_the_line
            out_of_date
            out_of_date_since period
            not_measured
            no_target
            unconfirmed
            on_track
            met
            """
        ),
        (
            "counts",
            """
            worse #
            missed #
            mixed #
            behind #
            out_of_date #
            not_measured #
            no_target #
            unconfirmed #
            on_track #
            met #
            """
        ),
        (
            "qualities",
            """
            estimate
            provisional
            suppressed
            low_reliability
            definition_differs
            missing
            """
        ),
        (
            "units",
            """
            minutes #
            hours #
            days #
            weeks #
            percentage_points #
            """
        ),
        (
            "phrases",
            """
            reading title value in_period
            reading_change title value in_period change
            reading_none title value in_period
            up_from value in_period
            down_from value in_period
            same_as in_period
            about_the_same_as value in_period
            it_was value in_period
            counted_differently before
            counted_differently_sentence before
            which_is_better change
            which_is_worse change
            aim aim by
            aim_past aim by
            aim_line aim
            status_sentence status
            value_with_quality value quality
            title_with_proxy title proxy
            stands_in_for proxy
            from_to from to
            from_to_break from to
            started_from from
            line_aim line aim by
            line_aim_met line aim
            line_aim_past line aim by
            line_hold line aim
            points_up amount
            points_down amount
            more amount
            fewer amount
            up amount
            down amount
            no_change
            about_the_same
            reach_count #
            reach_of # of
            small_number reach
            source_line name date
            year_of year years
            frozen_note date
            heard_on how date
            heard_from # how date
            discussed date with
            waits_for title why
            feedback_subject title
            not_what_i_need_subject title
            target_by value date
            value_in_period value period
            amount_for amount what
            unit_and_time unit first last
            agreed_with with
            break_note period note
            told_times #
            more_in_csv #
            table_of title
            report_for title audience
            talking_points_for audience
            agenda_for audience
            feed_for name audience
            digest_for name audience month
            digest_because audience name
            way_to_aim percent
            ask_about_number title value
            ask_about_expectation words
            cost_per amount per
            chart_aim value
            chart_line value
            chart_start value
            chart_axis value
            search_found #
            search_nothing query
            services_found #
            list_part number all
            list_part_title title number all
            ask_person name
            """
        ),
    ];

    public static ImmutableArray<LanguageEntry> All { get; } =
    [
        .. Texts.SelectMany(text =>
            text.Lines.Split('\n', StringSplitOptions.TrimEntries).Select(line => Entry(text.Block, line.Split(' ')))
        ),
    ];

    /// <summary>Blocks of texts, in the order of a language file.</summary>
    public static ImmutableArray<string> Blocks { get; } = [.. Texts.Select(text => text.Block)];

    /// <summary>Labels that the program itself prints; a language file may have any others besides.</summary>
    public static ImmutableArray<string> Words { get; } =
    [
        "a_to_z",
        "agenda",
        "ask_what_is_missing",
        "ask_what_to_stop",
        "ask_who_else",
        "buy_it_yourself",
        "channels",
        "download_csv",
        "download_svg",
        "expectations",
        "found_audience",
        "found_list",
        "found_page",
        "found_report",
        "found_result",
        "found_service",
        "found_story",
        "found_update",
        "home",
        "next_page",
        "not_discussed_yet",
        "not_found_title",
        "not_measured",
        "previous_page",
        "promises",
        "report",
        "reports",
        "results",
        "scroll_table",
        "search_all",
        "search_letters",
        "search_results",
        "services",
        "stories",
        "the_short_version",
        "what_changed",
        "work",
        .. Tags<CaseResult>("result"),
        .. Tags<Certainty>("because"),
        .. Tags<Change>("change"),
        .. Tags<CostModel>("cost"),
        .. Tags<ExpectationClass>("class"),
        .. Tags<Makes>("makes"),
        .. Tags<MetricKind>("kind"),
        .. Tags<OurRole>("role"),
        .. Tags<ServiceState>("state"),
        .. Tags<ServiceType>("type"),
        .. Tags<Unit>("unit"),
        .. Tags<WorkState>("work"),
    ];

    /// <summary>The key of the label for a word of front matter: <c>result_did_not_work</c>.</summary>
    public static string KeyOf(string kind, Enum word) => $"{kind}_{Naming.Snake(word.ToString())}";

    public static string KeyOf(Status status) => Naming.Snake(status.ToString());

    public static string KeyOf(Quality quality) => Naming.Snake(quality.ToString());

    private static IEnumerable<string> Tags<T>(string kind)
        where T : struct, Enum => Enum.GetValues<T>().Select(word => KeyOf(kind, word));

    /// <summary>A line is a key and its placeholders; # stands for a number with a form for one and for others.</summary>
    private static LanguageEntry Entry(string block, string[] words) =>
        new(block, words[0], [.. words.Skip(1).Where(word => word != "#")], words.Contains("#"));
}
