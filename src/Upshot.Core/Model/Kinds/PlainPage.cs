using Upshot.Model.Schema;

namespace Upshot.Model.Kinds;

/// <summary>A page of text, if wanted with one list of the site below it.</summary>
[Called("a page")]
public sealed record PlainPage : Page
{
    [Field("a list to show after the text", Example = "promises")]
    public Shown? Shows { get; init; }
}

/// <summary>The lists a page can show.</summary>
public enum Shown
{
    Promises,
    Expectations,
    Work,
    Messages,
    Services,
    Metrics,
}
