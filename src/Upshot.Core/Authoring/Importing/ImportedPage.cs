using Upshot.Model;
using Upshot.Model.Binding;

namespace Upshot.Authoring.Importing;

/// <summary>Where an old page goes.</summary>
/// <param name="Kind">An update when it is news, otherwise a page.</param>
/// <param name="Id">Taken once.</param>
/// <param name="OldAddress">From the root, with slashes; empty when it can't be known.</param>
internal sealed record ImportedPage(OldPage Old, PageKind Kind, string Id, string OldAddress)
{
    private static readonly FrozenSet<string> NewsFolders = FrozenSet.ToFrozenSet(
        ["_posts", "_drafts", "posts", "post", "blog", "news", "updates", "articles"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Addresses that the site gives to its own lists.</summary>
    private static readonly FrozenSet<string> Lists = FrozenSet.ToFrozenSet([
        Addresses.Services,
        Addresses.Stories,
        Addresses.Results,
        Addresses.Reports,
        Addresses.Work,
        Addresses.Expectations,
        Addresses.Messages,
        Addresses.Promises,
        Addresses.WhatChanged,
        Addresses.Channels,
        Addresses.Search,
        "for/",
    ]);

    public string Path => $"content/{(Kind == PageKind.Update ? "updates" : "pages")}/{Id}.md";

    public string Address => Kind == PageKind.Update ? Addresses.Update(Id) : Addresses.Page(Id);

    /// <summary>Null for the front page, which has no place of its own here.</summary>
    public static ImportedPage? Of(OldPage old, HashSet<string> taken)
    {
        var parts = old.Path.Split('/');
        var stem = System.IO.Path.GetFileNameWithoutExtension(parts[^1]);
        var isFolder = stem is "_index" or "index";
        if (isFolder && parts.Length == 1)
            return null;

        var name = isFolder ? parts[^2] : stem;
        var isDated = name.Length > 11 && name[10] == '-' && IsDay(name[..10]);
        var isPost = parts[..^1].Any(NewsFolders.Contains) && stem != "_index";
        var kind = isPost && (isDated || old.Text("date") is not null) ? PageKind.Update : PageKind.Page;
        var folders = isFolder ? parts[..^2] : parts[..^1];
        var id = Free(kind, isDated && kind == PageKind.Page ? name[11..] : name, folders, taken);
        return new(old, kind, id, AddressOf(old, folders, name, isDated));
    }

    public string? Day()
    {
        var name = System.IO.Path.GetFileName(Old.Path);
        var said = Old.Text("date") ?? (name.Length > 10 ? name[..10] : "");
        return said.Length >= 10 && IsDay(said[..10]) ? said[..10] : null;
    }

    public static bool IsDay(string text) => Model.Schema.Scalar.Date(text) is not null;

    private static string Free(PageKind kind, string name, string[] folders, HashSet<string> taken)
    {
        var id = Slug.Of(name);
        if (kind == PageKind.Page && Lists.Contains(id + "/"))
            id += "-page";
        if (!taken.Add($"{kind}/{id}"))
        {
            id = Slug.Of(string.Join('-', [.. folders, name]));
            for (var number = 2; !taken.Add($"{kind}/{id}"); number++)
                id = $"{Slug.Of(name)}-{number}";
        }

        return id;
    }

    /// <summary>As Hugo and Jekyll make it unless told otherwise.</summary>
    private static string AddressOf(OldPage old, string[] folders, string name, bool isDated)
    {
        if (old.Text("url", "permalink") is { } said)
            return said.StartsWith('/') && !said.Contains(':') ? said : "";
        if (folders.Contains("_posts") && isDated)
            return $"/{name[..10].Replace('-', '/')}/{name[11..]}.html";

        return $"/{string.Join('/', [.. folders.Where(folder => !folder.StartsWith('_')), old.Text("slug") ?? name])}/";
    }
}
