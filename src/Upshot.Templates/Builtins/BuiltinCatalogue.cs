namespace Upshot.Templates.Builtins;

/// <summary>All functions of the language, by group.</summary>
internal static class BuiltinCatalogue
{
    /// <summary>The outermost scope: its members are the groups.</summary>
    public static readonly BuiltinGroup Groups = new([
        Group("string", [.. StringBuiltins.All, .. TextBuiltins.All]),
        Group("array", [.. ArrayBuiltins.All, .. ArrayFunctionBuiltins.All]),
        Group("math", MathBuiltins.All),
        Group("date", DateBuiltins.All),
        Group("object", ObjectBuiltins.All),
        Group("html", HtmlBuiltins.All),
        Group("regex", RegexBuiltins.All),
    ]);

    private static KeyValuePair<string, object> Group(string name, ImmutableArray<Builtin> functions) =>
        new(name, new BuiltinGroup(functions.Select(one => new KeyValuePair<string, object>(one.ShortName, one))));
}
