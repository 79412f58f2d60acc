namespace Upshot.Tests.Parsing;

/// <summary>Every place of a text in which a writer may put something: {0} is what is put there, {1} a number.</summary>
internal static class PayloadContexts
{
    public static string[] All { get; } =
    [
        "{0}",
        "a {0} b",
        "[a]({0})",
        "[a](<{0}>)",
        "[a][r{1}]\n\n[r{1}]: {0}",
        "[a{1}]\n\n[a{1}]: <{0}> \"{0}\"",
        "<{0}>",
        "![a]({0})",
        "![a](<{0}>)",
        "![{0}](b.png)",
        "![a](b.png \"{0}\")",
        "[a](b \"{0}\")",
        "[a](b '{0}')",
        "[a](b ({0}))",
        "## {0}",
        "#### {0} {#{0}}",
        "{0}\n===",
        "{0}\n---",
        "```{0}\ncode\n```",
        "~~~ {0} {0}\n{0}\n~~~",
        "    {0}",
        "`{0}`",
        "`` {0} ``{0}",
        "a[^{1}]\n\n[^{1}]: {0}",
        "a[^{0}]\n\n[^{0}]: b",
        "| a |\n| - |\n| {0} |",
        "| {0} |\n| :-: |\n| a |",
        "- [ ] {0}",
        "1. {0}\n\n   {0}",
        "{0}\n:   {0}",
        "> [!{0}]\n> a",
        "> [!NOTE]\n> {0}",
        "**{0}** _{0}_ ~~{0}~~",
        "[{0}](b) [![{0}]({0})]({0})",
        "www.{0} https://{0} mailto:{0}",
        "a@{0} {0}@it.example <a@{0}>",
        "<!-- {0} -->",
        "<!-- {0}",
        "<div>{0}</div>",
        "<a title=\"{0}\">{0}</a>",
        "{{ metric:{0} }} {{ card:ready {0} }}",
        "\\{0} \\<{0}",
    ];

    /// <summary>A text with the attack in that place.</summary>
    public static string Put(string context, string attack, int number) =>
        context.Replace("{1}", $"{number}", StringComparison.Ordinal).Replace("{0}", attack, StringComparison.Ordinal);

    /// <summary>The same attacks in all places of one page, each in a quotation that ends what it leaves open.</summary>
    public static string Page(IEnumerable<string> attacks) =>
        string.Join(
            "\n\nAnd\n\n",
            attacks
                .SelectMany(attack => All.Select(context => (context, attack)))
                .Select((place, number) => "> " + Put(place.context, place.attack, number).Replace("\n", "\n> "))
        );
}
