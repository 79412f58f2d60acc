using Upshot.Model.Binding;
using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Authoring.Moving;

/// <summary>Which page is meant, and what it is to be called.</summary>
internal static class MoveNames
{
    /// <summary>The file of a page.</summary>
    /// <param name="typed">Its id, its address or its file.</param>
    public static (string? Page, Refusal? Refusal) Find(ParsedContent content, string typed)
    {
        var name = Tidy(typed);
        var pages = content.PagePaths;
        string[] found = [.. pages.Where(path => path == name || "content/" + name == path)];
        if (found.Length == 0)
            found =
            [
                .. pages.Where(path =>
                    MovedPage.AddressOf(content, path) is { Length: > 0 } address
                    && address == name.Trim('/') + "/"
                    && typed.Contains('/')
                ),
            ];
        if (found.Length == 0)
            found = [.. pages.Where(path => Path.GetFileNameWithoutExtension(path) == name)];

        return found switch
        {
            [var only] => (only, null),
            [_, ..] => Refuse(
                $"'{typed}' is the name of {found.Length} pages",
                $"Write the file: {string.Join(" or ", found)}."
            ),
            _ when content.Sources.Find($"content/metrics/{Path.GetFileNameWithoutExtension(name.TrimEnd('/'))}.yml")
                    is not null => Refuse(
                $"'{typed}' is a number, and the address of a number can't lead on",
                "Keep its name, and give it another title."
            ),
            _ => Refuse(
                $"there is no page '{typed}'",
                Suggestion.Fix(
                    Path.GetFileNameWithoutExtension(name.TrimEnd('/')),
                    pages.Select(path => Path.GetFileNameWithoutExtension(path)),
                    "Write its id, its address or its file; 'upshot list' has them all."
                )
            ),
        };
    }

    /// <summary>The new id.</summary>
    /// <param name="page">The file of the page.</param>
    /// <param name="typed">The new id, address or file.</param>
    public static (string? Id, Refusal? Refusal) NewId(string page, string typed)
    {
        var kind = PageKinds.OfFolder(page.Split('/')[1]);
        var name = Tidy(typed);
        var parts = name.Trim('/').Split('/');
        var folder = string.Join('/', parts[..^1]);
        var id = parts[^1].EndsWith(".md", StringComparison.Ordinal) ? parts[^1][..^".md".Length] : parts[^1];
        if (
            folder.Length > 0
            && folder != "content/" + kind.Folder
            && folder != kind.Folder
            && $"{folder}/{id}/" != MovedPage.AddressOf(kind.Kind, id)
        )
            return Refuse(
                $"'{typed}' is not where {kind.Schema.Name} can stand",
                $"Keep it in content/{kind.Folder}; a page of another kind has other fields, so begin that with 'upshot new'."
            );
        if (id.Length == 0 || Slug.Of(id) != id)
            return Refuse(
                $"'{typed}' can't be an address",
                id.Any(char.IsLetterOrDigit)
                    ? $"Write '{Slug.Of(id)}'."
                    : "Write lower-case letters, digits and hyphens."
            );
        if (PortableName.Trouble(id + ".md") is { } trouble)
            return Refuse($"the name '{id}' {trouble}", "Choose another name.");

        return page == $"content/{kind.Folder}/{id}.md"
            ? Refuse($"the page is called '{id}' already", "Choose another name.")
            : (id, null);
    }

    /// <summary>As typed on any system, with or without a point in front.</summary>
    private static string Tidy(string typed)
    {
        var name = typed.Replace('\\', '/');
        return name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name;
    }

    private static (string?, Refusal?) Refuse(string what, string fix) => (null, new(what, fix));
}
