using Upshot.Model;
using Upshot.Theming.Views;

namespace Upshot.Rendering;

/// <summary>A page to be made: where it will stand, which template draws it, and what the template sees.</summary>
/// <param name="Address">From the root; see <see cref="Addresses"/>.</param>
/// <param name="Template">Name of the template, without its extension.</param>
internal sealed record PagePlan(string Address, string Template, Func<PageContext, PageView> View)
{
    /// <summary>Of the pages that can be made from data, those that the site has something for.</summary>
    public static IEnumerable<PagePlan> Filled(Site site, params IEnumerable<PagePlan> plans) =>
        plans.Where(plan => site.Routes.At(plan.Address) is not null);

    /// <summary>The file that is written.</summary>
    public string OutputPath { get; init; } = Address + "index.html";

    /// <summary>Shown at any depth, so that its links start at the root of the server.</summary>
    public bool IsAnywhere { get; init; }

    /// <summary>Read away from the site, as mail and feeds are, so that its links are whole.</summary>
    public bool IsApart { get; init; }

    /// <summary>Leads on from an old address and is no page of its own.</summary>
    public bool IsRedirect { get; init; }

    /// <summary>The report whose numbers are kept as they were; null for today's numbers.</summary>
    public string? FrozenReport { get; init; }
}
