using System.Text.Json;
using System.Xml.Linq;
using Upshot.Tests.Support;

namespace Upshot.Tests.Architecture;

/// <summary>What Upshot is made of, asked of the files that decide it.</summary>
public sealed class SupplyTests
{
    private const int MostPackages = 14;

    [Fact]
    public void The_program_names_few_packages()
    {
        string[] named =
        [
            .. Projects("src")
                .SelectMany(project => XDocument.Load(project).Descendants("PackageReference"))
                .Select(reference => (string?)reference.Attribute("Include") ?? "")
                .Distinct(StringComparer.Ordinal),
        ];

        Assert.InRange(named.Length, 5, MostPackages);
    }

    [Fact]
    public void Each_project_pins_all_that_it_needs_with_its_hash()
    {
        foreach (var project in Projects("src").Concat(Projects("tests")))
        {
            using var pinned = JsonDocument.Parse(
                File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(project) ?? "", "packages.lock.json"))
            );
            var packages = pinned
                .RootElement.GetProperty("dependencies")
                .EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject())
                .Where(package => package.Value.GetProperty("type").GetString() != "Project");

            Assert.All(
                packages,
                package => Assert.NotEmpty(package.Value.GetProperty("contentHash").GetString() ?? "")
            );
        }
    }

    [Fact]
    public void A_known_weakness_in_any_package_stops_the_build()
    {
        var settings = XDocument
            .Load(Path.Combine(Repository.Root, "Directory.Build.props"))
            .Descendants()
            .ToLookup(setting => setting.Name.LocalName);

        Assert.Equal("true", settings["NuGetAudit"].Single().Value);
        Assert.Equal("all", settings["NuGetAuditMode"].Single().Value);
        Assert.Equal("low", settings["NuGetAuditLevel"].Single().Value);
        Assert.Equal("true", settings["TreatWarningsAsErrors"].Single().Value);
        Assert.DoesNotMatch(
            "NU190[1-4]",
            settings["WarningsNotAsErrors"].Single().Value + settings["NoWarn"].Single().Value
        );
    }

    private static string[] Projects(string folder) =>
        Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories);
}
