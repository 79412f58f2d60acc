using Upshot.Model.Schema;

namespace Upshot.Model.Settings;

/// <summary>The figures of the rules, each with its usual value; shares are whole percents.</summary>
[Called("'numbers'")]
public sealed record CheckNumbers
{
    [Field("words of a sentence, above which it is long", Minimum = 5, Maximum = 100, Example = "25")]
    public int LongSentence { get; init; } = 25;

    [Field("words of a sentence, above which it is an error", Minimum = 5, Maximum = 200, Example = "40")]
    public int TooLongSentence { get; init; } = 40;

    [Field("percent of the sentences of a page that may be long", Minimum = 0, Maximum = 100, Example = "5")]
    public int LongSentences { get; init; } = 5;

    [Field("words of a sentence on average over a page", Minimum = 5, Maximum = 100, Example = "20")]
    public int MeanSentence { get; init; } = 20;

    [Field("words of a paragraph, above which it is long", Minimum = 10, Maximum = 500, Example = "60")]
    public int LongParagraph { get; init; } = 60;

    [Field("words of a paragraph, above which it is an error", Minimum = 10, Maximum = 1000, Example = "150")]
    public int TooLongParagraph { get; init; } = 150;

    [Field("sentences of a paragraph", Minimum = 1, Maximum = 50, Example = "5")]
    public int ParagraphSentences { get; init; } = 5;

    [Field("percent of the sentences of a page that may hide who acts", Minimum = 0, Maximum = 100, Example = "15")]
    public int Passive { get; init; } = 15;

    [Field("percent of 'you' among 'you' and 'we', below which it is a suggestion", Maximum = 100, Example = "60")]
    public int ReaderFocus { get; init; } = 60;

    [Field("the same, below which it is a warning", Maximum = 100, Example = "50")]
    public int LowReaderFocus { get; init; } = 50;

    [Field("percent of the sentences of a page that may begin with us", Minimum = 0, Maximum = 100, Example = "30")]
    public int OurOpenings { get; init; } = 30;

    [Field("years of school an English page may ask for (Flesch–Kincaid)", Minimum = 1, Maximum = 30, Example = "10")]
    public int HardGrade { get; init; } = 10;

    [Field("the same, above which it is a warning", Minimum = 1, Maximum = 30, Example = "12")]
    public int TooHardGrade { get; init; } = 12;

    [Field("LIX a Nordic page may have", Minimum = 10, Maximum = 100, Example = "45")]
    public int HardLix { get; init; } = 45;

    [Field("the same, above which it is a warning", Minimum = 10, Maximum = 100, Example = "50")]
    public int TooHardLix { get; init; } = 50;

    [Field("different short forms on a page", Minimum = 0, Maximum = 50, Example = "3")]
    public int ShortForms { get; init; } = 3;

    [Field("words within which a page names its reader", Minimum = 1, Maximum = 500, Example = "60")]
    public int FirstWords { get; init; } = 60;

    [Field("days past a page's check, above which it is an error", Minimum = 1, Maximum = 3650, Example = "90")]
    public int OverdueDays { get; init; } = 90;

    [Field("days within which a message is told again, unless it says", Minimum = 1, Maximum = 3650, Example = "60")]
    public int Rhythm { get; init; } = 60;

    [Field("times 'you' and 'we' stand on a page before their share is judged", Minimum = 1, Maximum = 1000)]
    public int FewestPronouns { get; init; } = 5;

    [Field("words of a page before its reading level is judged", Minimum = 1, Maximum = 10000)]
    public int ReadabilityWords { get; init; } = 100;

    [Field("sentences of a page before its reading level is judged", Minimum = 1, Maximum = 1000)]
    public int ReadabilitySentences { get; init; } = 5;

    [Field("characters of a heading", Minimum = 10, Maximum = 300, Example = "70")]
    public int Heading { get; init; } = 70;

    [Field("characters of the alternative text of a picture in a text", Minimum = 10, Maximum = 1000, Example = "150")]
    public int AlternativeText { get; init; } = 150;

    [Field("kilobytes of a picture", Minimum = 1, Maximum = 20000, Example = "400")]
    public int PictureKb { get; init; } = 400;

    [Field("pixels of the longer side of a picture", Minimum = 100, Maximum = 20000, Example = "2400")]
    public int PicturePixels { get; init; } = 2400;

    [Field("mail addresses and phone numbers on a page of people who are no contacts", Minimum = 0, Maximum = 1000)]
    public int Contacts { get; init; } = 2;

    [Field("kilobytes of a page as it opens; 'report: max_page_kb' goes before it", Minimum = 1, Maximum = 10000)]
    public int PageKb { get; init; } = 100;

    [Field("files a page asks for as it opens", Minimum = 1, Maximum = 1000, Example = "10")]
    public int PageRequests { get; init; } = 10;

    [Field("kilobytes of a page with all that can be scrolled to", Minimum = 1, Maximum = 100000, Example = "500")]
    public int WholePageKb { get; init; } = 500;

    [Field("kilobytes of script of a page", Minimum = 0, Maximum = 10000, Example = "50")]
    public int ScriptKb { get; init; } = 50;

    [Field("kilobytes of the front page and its styles, compressed", Minimum = 1, Maximum = 1000, Example = "14")]
    public int HomeKb { get; init; } = 14;

    public Places Places { get; init; } = Places.None;
}
