using Upshot.Model.Binding;
using Upshot.Model.Schema;
using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Authoring.Drafting;

/// <summary>From a title to the name of its file.</summary>
internal static class NewName
{
    private const int Longest = 60;

    /// <summary>Short enough for every disk, and no name that Windows keeps for a device.</summary>
    public static string Of(string title)
    {
        var slug = Slug.Of(title);
        if (slug.Length > Longest)
        {
            var cut = slug.LastIndexOf('-', Longest);
            slug = slug[..(cut > 0 ? cut : Longest)].TrimEnd('-');
        }

        return PortableName.Trouble(slug) is null ? slug : slug + "-page";
    }

    /// <summary>Why a title can't be used; null when it can.</summary>
    public static Refusal? Trouble(string title, FieldSchema field)
    {
        var length = title.EnumerateRunes().Count();
        if (string.IsNullOrWhiteSpace(title))
            return new("the title is empty", "Write it in quotes, such as \"A laptop for your new starter\".");
        if (HiddenCharacters.Next(title, 0) >= 0 || title.Any(char.IsControl))
            return new("the title has a hidden character in it", "Type it again.");
        return field.Limits.MaxLength is > 0 and var most && length > most
            ? new($"the title has {length} characters, its place takes {most}", $"Cut {length - most} characters.")
            : null;
    }
}
