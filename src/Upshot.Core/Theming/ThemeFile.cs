using Upshot.Model.Schema;

namespace Upshot.Theming;

/// <summary>What <c>theme.yml</c> says.</summary>
[Called("theme.yml")]
public sealed record ThemeFile
{
    [Field("what the theme is called", Example = "Northbridge")]
    public string? Name { get; init; }

    [Field("what it is for")]
    public string? Description { get; init; }

    [Field("the theme whose files stand wherever this one has none", Example = "default")]
    public Reference? Extends { get; init; }

    public Places Places { get; init; } = Places.None;
}
