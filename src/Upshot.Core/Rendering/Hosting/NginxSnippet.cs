using Upshot.Output;

namespace Upshot.Rendering.Hosting;

/// <summary>
/// <c>hosting/nginx.conf</c>, to be included in a server block. A location that adds one header loses those of the
/// block round it, so each names all of its own.
/// </summary>
internal static class NginxSnippet
{
    public static string Text(HostedSite site)
    {
        var root = site.Root;
        var text = new StringBuilder();
        text.Append("# Include this in the server block of the site. 'root' of that block is the folder that holds\n");
        text.Append(
            $"# the site at {root}: the site's own folder for /, the folder above it for a path such as /it/.\n"
        );
        text.Append($"location {Quoted(root)} {{\n");
        text.Append("    index index.html;\n");
        text.Append($"    error_page 404 {Quoted(root + "404.html")};\n");
        text.Append("    absolute_redirect off;\n");
        text.Append("    types {\n");
        foreach (var type in SiteType.All)
            text.Append($"        {type.Name} {type.Extension[1..]};\n");

        text.Append("    }\n");
        text.Append($"    default_type {SiteType.Unknown};\n");
        text.Append("    charset utf-8;\n");
        text.Append($"    charset_types {Texts(type => type.WithEncoding != type.Name)};\n");
        text.Append("    gzip on;\n");
        text.Append("    gzip_vary on;\n");
        text.Append($"    gzip_types {Texts(type => type.IsText)};\n");
        Add(text, "    ", "index.html");
        Location(text, Quoted(root + SiteHeaders.AssetFolder), "assets/a");
        // A pattern goes before the folders above; one for drawings among the assets keeps their time in the cache.
        Location(text, $"~ {Quoted(Pattern(root + SiteHeaders.AssetFolder) + @".*\.svg$")}", "assets/a.svg");
        Location(text, @"~ \.svg$", "a.svg");
        Location(text, Quoted(root + SiteHeaders.MailFolder), SiteHeaders.MailFolder);
        foreach (var redirect in site.Redirects)
        foreach (var from in redirect.Spellings)
            text.Append($"\n    location = {Quoted(root + from)} {{ return 301 {Quoted(redirect.Target)}; }}");

        return text.Append(site.Redirects.IsEmpty ? "}\n" : "\n}\n").ToString();
    }

    private static void Location(StringBuilder text, string name, string example)
    {
        text.Append($"\n    location {name} {{\n");
        Add(text, "        ", example);
        text.Append("    }\n");
    }

    /// <summary>What must not be there stays under the rules of pages, and is never kept for ever.</summary>
    private static void Add(StringBuilder text, string indent, string example)
    {
        foreach (var header in SiteHeaders.Of(example))
        {
            var always = header.Value == SiteHeaders.KeepForEver ? "" : " always";
            text.Append($"{indent}add_header {header.Name} {Quoted(header.Value)}{always};\n");
        }
    }

    /// <summary>Pages are always among those that nginx compresses and names the encoding of.</summary>
    private static string Texts(Func<SiteType, bool> wanted) =>
        string.Join(
            ' ',
            SiteType.All.Where(type => type.Extension != ".html" && wanted(type)).Select(type => type.Name)
        );

    private static string Pattern(string path) => "^" + System.Text.RegularExpressions.Regex.Escape(path);

    private static string Quoted(string text) => $"\"{text.Replace(@"\", @"\\").Replace("\"", "\\\"")}\"";
}
