using Upshot.Tests.Support;

namespace Upshot.SiteTests.Hosting;

/// <summary>The nginx of this machine, installed when there is none, so that a fresh machine needs nothing but the tests.</summary>
internal static class InstalledNginx
{
    private const string Advice =
        "nginx is not installed: apt-get install nginx-light (as root), then run the tests again.";

    private static readonly string[] Places =
    [
        "/usr/sbin/nginx",
        "/usr/local/sbin/nginx",
        "/usr/bin/nginx",
        "/opt/homebrew/bin/nginx",
    ];

    private static readonly Lazy<string> Found = new(Find);

    public static string Path => Found.Value;

    private static string Find()
    {
        if (Array.Find(Places, File.Exists) is { } there)
            return there;

        AptPackages.Install("nginx-light");
        var path = Array.Find(Places, File.Exists);
        Assert.True(path is not null, Advice);
        return path;
    }
}
