using System.Text.Json;
using System.Xml.Linq;
using Upshot.Output;
using Upshot.Tests.Support;

namespace Upshot.Tests.Rendering.Hosting;

/// <summary>Every host is told the same, each in its own language.</summary>
public sealed class HostingFilesTests
{
    private static readonly BuiltSite Root = BuiltSite.Small();

    private static readonly BuiltSite SubPath = BuiltSite.Small(
        ("https://it.harbour.example/", "https://intranet.harbour.example/teams/it/")
    );

    [Fact]
    public void Hosts_at_a_root_are_told_this() => Snapshot.Match(All(Root));

    [Fact]
    public void Hosts_under_a_path_are_told_this() => Snapshot.Match(All(SubPath));

    [Fact]
    [Trait(Figure.Trait, "T54")]
    public void Every_page_has_the_policy_of_the_headers()
    {
        var pages = Root.Pages.Select(path =>
            Root.Page(path).QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content")
        );

        Assert.Equal([SiteHeaders.PagePolicy], pages.Distinct());
    }

    [Theory]
    [InlineData("_headers")]
    [InlineData("web.config")]
    [InlineData("staticwebapp.config.json")]
    [InlineData("hosting/nginx.conf")]
    [InlineData("hosting/apache.conf")]
    public void Each_host_sends_the_same_headers(string path)
    {
        var text = path.EndsWith(".config", StringComparison.Ordinal)
            ? string.Join(
                '\n',
                XDocument.Parse(Root.Text(path)).Descendants().Attributes().Select(value => value.Value)
            )
            : Root.Text(path).Replace("\\u0027", "'");

        Assert.All([SiteHeaders.Policy, .. SiteHeaders.Always], header => Assert.Contains(header.Value, text));
    }

    [Fact]
    public void Internet_information_services_gets_its_settings_in_its_own_words()
    {
        var server = XDocument.Parse(SubPath.Text("web.config")).Root!;
        var headers = server
            .Element("system.webServer")!
            .Descendants("customHeaders")
            .Elements("add")
            .ToDictionary(header => header.Attribute("name")!.Value, header => header.Attribute("value")!.Value);
        var places = server.Elements("location").ToDictionary(place => place.Attribute("path")!.Value);

        Assert.Equal(SiteHeaders.Policy.Value, headers["Content-Security-Policy"]);
        Assert.Equal(
            "365.00:00:00",
            places["assets"].Descendants("clientCache").Single().Attribute("cacheControlMaxAge")!.Value
        );
        Assert.Equal(
            "/teams/it/services/scanners/",
            places["old/scanners"].Descendants("httpRedirect").Single().Attribute("destination")!.Value
        );
    }

    [Fact]
    public void Internet_information_services_lets_drawings_and_mails_bring_their_own_colours()
    {
        var site = BuiltSite.At(Repository.Northbridge);
        var drawings = site.Paths.Where(path =>
            path.EndsWith(".svg", StringComparison.Ordinal) && !SiteHeaders.IsAsset(path)
        );
        var places = XDocument
            .Parse(site.Text("web.config"))
            .Descendants("location")
            .Where(place =>
                place.Descendants("add").Attributes("value").Any(value => value.Value == SiteHeaders.OwnStylesPolicy)
            )
            .Select(place => place.Attribute("path")!.Value);

        Assert.NotEmpty(drawings);
        Assert.Equal(
            drawings.Append("channels/email").Order(StringComparer.Ordinal),
            places.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void An_old_folder_with_pages_below_it_keeps_its_page_where_a_host_redirects_whole_folders()
    {
        var site = BuiltSite.Small(("aliases: [/old/scanners/]", "aliases: [/old/scanners/, /old/]"));
        var places = XDocument.Parse(site.Text("web.config")).Descendants("location").Attributes("path");

        Assert.Contains("old/scanners", places.Select(place => place.Value));
        Assert.DoesNotContain("old", places.Select(place => place.Value));
        Assert.Contains("location = \"/old/\" {", site.Text("hosting/nginx.conf"));
    }

    [Fact]
    public void Azure_gets_headers_redirects_and_the_page_for_what_is_not_there()
    {
        using var document = JsonDocument.Parse(SubPath.Text("staticwebapp.config.json"));
        var root = document.RootElement;
        var routes = root.GetProperty("routes")
            .EnumerateArray()
            .ToDictionary(route => route.GetProperty("route").GetString()!);

        Assert.Equal(
            SiteHeaders.Of("index.html").Select(header => (header.Name, header.Value)),
            root.GetProperty("globalHeaders").EnumerateObject().Select(entry => (entry.Name, entry.Value.GetString()!))
        );
        Assert.Equal(
            SiteHeaders.KeepForEver,
            routes["/teams/it/assets/*"].GetProperty("headers").GetProperty("Cache-Control").GetString()
        );
        Assert.Equal(
            "/teams/it/services/scanners/",
            routes["/teams/it/old/scanners"].GetProperty("redirect").GetString()
        );
        Assert.Equal(
            "/teams/it/404.html",
            root.GetProperty("responseOverrides").GetProperty("404").GetProperty("rewrite").GetString()
        );
    }

    [Fact]
    public void Azure_gets_no_more_redirects_than_it_takes()
    {
        var many = string.Join(", ", Enumerable.Range(0, 400).Select(number => $"/old/scanners-{number}/"));
        var site = BuiltSite.Small(("aliases: [/old/scanners/]", $"aliases: [{many}]"));
        var text = site.Text("staticwebapp.config.json");
        using var document = JsonDocument.Parse(text);

        Assert.InRange(text.Length, 15_000, 20_000);
        Assert.Equal(800, site.Text("hosting/nginx.conf").Split("return 301").Length - 1);
    }

    [Fact]
    public void An_old_address_is_said_as_it_is_sent()
    {
        var site = BuiltSite.Small(("aliases: [/old/scanners/]", "aliases: [/alt/gerät.html]"));

        Assert.Contains(
            "location = \"/alt/gerät.html\" { return 301 \"/services/scanners/\"; }",
            site.Text("hosting/nginx.conf")
        );
        Assert.Contains(
            "RedirectMatch 301 \"^/alt/gerät\\.html$\" \"/services/scanners/\"",
            site.Text("hosting/apache.conf")
        );
    }

    private static string All(BuiltSite site) =>
        string.Join(
            '\n',
            new[]
            {
                "_headers",
                "_redirects",
                "web.config",
                "staticwebapp.config.json",
                "hosting/nginx.conf",
                "hosting/apache.conf",
            }.Select(path => $"-- {path} --\n{site.Text(path)}")
        );
}
