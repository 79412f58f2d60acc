namespace Upshot.Model;

/// <summary>All addresses of the site, each once.</summary>
public sealed class RouteTable
{
    private readonly FrozenDictionary<string, Route> bySource;
    private readonly FrozenDictionary<string, Route> byAddress;

    public RouteTable(IEnumerable<Route> routes)
    {
        All = [.. routes.OrderBy(route => route.Address, StringComparer.Ordinal)];
        bySource = All.Where(route => route.LeadsTo is null && route.IsPage)
            .DistinctBy(route => route.Source)
            .ToFrozenDictionary(route => route.Source, StringComparer.Ordinal);
        byAddress = All.ToFrozenDictionary(route => route.Address, StringComparer.Ordinal);
    }

    public ImmutableArray<Route> All { get; }

    public Route? OfSource(string path) => bySource.GetValueOrDefault(path);

    public Route? At(string address) => byAddress.GetValueOrDefault(address);
}
