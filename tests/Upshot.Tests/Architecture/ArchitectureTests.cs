using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Upshot.Tests.Architecture;

/// <summary>The rules of the architecture, asked of the compiled program.</summary>
public sealed class ArchitectureTests
{
    /// <summary>Each folder may use those before it. A folder that is not here counts as the root, which may use all.</summary>
    private static readonly ImmutableArray<string> Order =
    [
        "Diagnostics",
        "Sources",
        "Parsing",
        "Model",
        "Theming",
        "Rendering",
        "Checks",
        "Auditing",
        "Authoring",
    ];

    /// <summary>Plain records that every folder may take or give, and how all work at once.</summary>
    private static readonly ImmutableArray<string> Shared = ["BuildOptions", "OnAllCores", "PatternTime"];

    private static readonly Dictionary<string, string> Packages = new(StringComparer.Ordinal)
    {
        ["Markdig"] = "Parsing",
        ["YamlDotNet"] = "Parsing",
        ["CsvHelper"] = "Parsing",
        ["Tomlyn"] = "Parsing",
        ["ExcelDataReader"] = "Parsing",
        ["AngleSharp"] = "Checks",
    };

    /// <summary>Packages of whole projects: what needs a browser stays out of the compiler, and the command line names no driver.</summary>
    private static readonly Dictionary<string, ImmutableArray<string>> ProjectPackages = new(StringComparer.Ordinal)
    {
        ["Upshot.Browser"] = ["Deque", "Microsoft.Playwright"],
        ["upshot"] = ["Microsoft.AspNetCore", "Microsoft.Extensions", "Spectre", "System.CommandLine"],
    };

    [Fact]
    public void Knowledge_goes_one_way()
    {
        using var core = Assembly("Upshot.Core");

        Assert.Empty(
            core.All()
                .Where(use =>
                    IsOurs(use.User) && use.Used is { Assembly: "" } && IsOurs(use.Used) && !MayUse(use.User, use.Used)
                )
                .Select(use => $"{use.User.Namespace}.{use.User.Name} uses {use.Used.Namespace}.{use.Used.Name}")
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Each_package_is_named_in_one_folder()
    {
        using var core = Assembly("Upshot.Core");

        Assert.Empty(
            core.All()
                .Where(use =>
                    IsPackage(use.Used.Assembly)
                    && Packages.GetValueOrDefault(use.Used.Assembly.Split('.')[0]) != Folder(use.User)
                )
                .Select(use => $"{use.User.Namespace}.{use.User.Name} names {use.Used.Assembly}")
                .Distinct()
        );
    }

    [Theory]
    [InlineData("Upshot.Browser")]
    [InlineData("upshot")]
    public void Each_project_names_its_own_packages_alone(string name)
    {
        using var assembly = Assembly(name);

        Assert.DoesNotContain(
            assembly.Assemblies,
            used => IsPackage(used) && !ProjectPackages[name].Any(own => used.StartsWith(own, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void What_needs_a_browser_knows_the_compiler_alone()
    {
        using var browser = Assembly("Upshot.Browser");

        Assert.Equal(
            ["Upshot.Core"],
            browser.Assemblies.Where(used => used.StartsWith("Upshot", StringComparison.OrdinalIgnoreCase))
        );
    }

    [Fact]
    public void The_template_language_stands_alone()
    {
        using var templates = Assembly("Upshot.Templates");

        Assert.DoesNotContain(
            templates.Assemblies,
            name => name.StartsWith("Upshot", StringComparison.OrdinalIgnoreCase) || IsPackage(name)
        );
    }

    [Theory]
    [InlineData("Upshot.Browser")]
    [InlineData("Upshot.Core")]
    [InlineData("Upshot.Templates")]
    public void Only_the_command_line_talks_to_the_console(string name)
    {
        using var assembly = Assembly(name);

        Assert.DoesNotContain("System.Console", assembly.Assemblies);
    }

    [Fact]
    public void No_source_file_is_longer_than_300_lines() =>
        Assert.DoesNotContain(
            new[] { "src", "tests" }.SelectMany(folder =>
                Directory.EnumerateFiles(Path.Combine(Root(), folder), "*.cs", SearchOption.AllDirectories)
            ),
            file => File.ReadLines(file).Count() > 300
        );

    /// <summary>What nobody compares any more looks as if somebody did.</summary>
    [Fact]
    public void Every_approved_file_has_its_test() =>
        Assert.Empty(
            Directory
                .EnumerateFiles(Path.Combine(Root(), "tests"), "*.approved.*", SearchOption.AllDirectories)
                .Where(file => !IsCompared(file, Path.GetFileName(file).Split('.')))
                .Select(file => Path.GetRelativePath(Root(), file))
        );

    [Fact]
    public void The_judge_reads_signatures_and_code()
    {
        using var core = Assembly("Upshot.Core");
        var uses = core.All().Where(use => use.User.Name == "CsvReader").Select(use => use.Used.Name).ToArray();

        Assert.Contains("SourceFile", uses);
        Assert.Contains("TextPlaces", uses);
        Assert.Contains("CsvReaderOptions", uses);
        Assert.Contains("Rule", uses);
    }

    /// <param name="approved">The file.</param>
    /// <param name="name">Its parts: the class, the test, and what else.</param>
    private static bool IsCompared(string approved, string[] name)
    {
        var test = Path.Combine(Path.GetDirectoryName(approved) ?? "", name[0] + ".cs");
        return File.Exists(test) && File.ReadAllText(test).Contains($" {name[1]}(", StringComparison.Ordinal);
    }

    private static bool MayUse(TypeName user, TypeName used) =>
        (Folder(user), Folder(used)) switch
        {
            var (from, to) when from == to => true,
            ("Output", "Diagnostics" or "Sources") => true,
            ("Output", _) => used.Name == "OnAllCores",
            (var from, "Output") => from is not ("Diagnostics" or "Sources" or "Parsing"),
            var (from, to) when Order.IndexOf(from) is >= 0 and var place => Order.IndexOf(to) is var other
            && other >= 0
                ? other <= place
                : Shared.Contains(used.Name),
            _ => true,
        };

    private static bool IsOurs(TypeName type) =>
        type.Namespace == "Upshot" || type.Namespace.StartsWith("Upshot.", StringComparison.Ordinal);

    /// <summary>The first folder under the project's root; empty for the root itself.</summary>
    private static string Folder(TypeName type) => type.Namespace.Split('.') is [_, var folder, ..] ? folder : "";

    private static bool IsPackage(string assembly) =>
        assembly.Length > 0
        && !assembly.StartsWith("System", StringComparison.Ordinal)
        && !assembly.StartsWith("Microsoft.Win32", StringComparison.Ordinal)
        && !assembly.StartsWith("Upshot", StringComparison.Ordinal)
        && assembly is not ("netstandard" or "mscorlib");

    private static TypeUses Assembly(string name) => new(Path.Combine(AppContext.BaseDirectory, name + ".dll"));

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file) ?? "", "..", "..", ".."));
}
