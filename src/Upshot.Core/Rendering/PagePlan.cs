using Upshot.Model;
using Upshot.Theming.Views;

namespace Upshot.Rendering;

/// <summary>A page to be made: where it will stand, which template draws it, and what the template sees.</summary>
/// <param name="Address">From the root; see <see cref="Addresses"/>.</param>
/// <param name="Template">Name of the template, without its extension.</param>
internal sealed record PagePlan(string Address, string Template, Func<PageContext, PageView> View)
{
    /// <summary>A list, on a site that has something to list.</summary>
    public static IEnumerable<PagePlan> List(
        Site site,
        string address,
        string template,
        Func<PageContext, PageView> view
    ) => site.Routes.At(address) is null ? [] : [new(address, template, view)];

    /// <summary>The file that is written.</summary>
    public string OutputPath { get; init; } = Address + "index.html";

    /// <summary>Shown at any depth, so that its links start at the root of the server.</summary>
    public bool IsAnywhere { get; init; }

    /// <summary>Leads on from an old address and is no page of its own.</summary>
    public bool IsRedirect { get; init; }

    /// <summary>The report whose numbers are kept as they were; null for today's numbers.</summary>
    public string? FrozenReport { get; init; }
}
