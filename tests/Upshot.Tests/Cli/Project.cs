using System.Security.Cryptography;
using Upshot.Output;
using Upshot.Tests.Output;
using Upshot.Tests.Support;

namespace Upshot.Tests.Cli;

/// <summary>A project on disk and the command line run in it, always on the same day.</summary>
public sealed class Project : IDisposable
{
    private const string Day = "2025-11-15";

    /// <summary>The small site, after changes of its text.</summary>
    public Project(params (string From, string To)[] changes) => Folder.Write(SmallSite.With(changes));

    public TempFolder Folder { get; } = new();

    public string Site => Folder["dist"];

    public void Dispose() => Folder.Dispose();

    public UpshotRun Build(params IEnumerable<string> arguments) => Run(["build", "--now", Day, .. arguments]);

    public UpshotRun Check(params IEnumerable<string> arguments) => Run(["check", "--now", Day, .. arguments]);

    public UpshotRun Run(params IEnumerable<string> arguments) => UpshotInside.Run(arguments, Folder.Root);

    /// <summary>A build as a process of its own, for its code and its streams.</summary>
    public UpshotRun BuildOutside(params IEnumerable<string> arguments) =>
        UpshotProcess.Run(["build", "--now", Day, .. arguments], Folder.Root);

    /// <summary>A check as a process of its own.</summary>
    public UpshotRun CheckOutside(params IEnumerable<string> arguments) =>
        UpshotProcess.Run(["check", "--now", Day, .. arguments], Folder.Root);

    public System.Diagnostics.Process StartBuild(params IEnumerable<string> arguments) =>
        UpshotProcess.Start(["build", "--now", Day, .. arguments], Folder.Root);

    /// <summary>Adds as many updates as asked, so that a build has something to do.</summary>
    public Project WithUpdates(int count, string text = "Take it when yours fails.")
    {
        for (var i = 0; i < count; i++)
            Folder.Write(
                $"content/updates/2025-10-{(i % 28) + 1:00}-change-{i}.md",
                $"""
                ---
                title: Change number {i}
                summary: This is what changed on that day.
                audiences: [crews]
                owner: Ann Lee
                date: 2025-10-{(i % 28) + 1:00}
                change: new
                services: [scanners]
                ---
                {text}
                """
            );

        return this;
    }

    /// <summary>Puts another name into site.yml, which every page shows.</summary>
    public void Rename(string from, string to)
    {
        var path = Folder["site.yml"];
        File.WriteAllText(path, File.ReadAllText(path).Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>The hash of the manifest, which tells one site from another.</summary>
    public string SiteHash() => HashOf(Site);

    public static string HashOf(string site) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(site, Manifest.FileName))));

    public void AssertWhole() => Sites.AssertWhole(Folder, "dist");

    public void AssertNothingLeftBeside() => Sites.AssertAlone(Folder, "dist");

    /// <summary>What lies in the project's folder itself, hidden files too.</summary>
    public string[] Names() =>
        [
            .. Directory
                .EnumerateFileSystemEntries(Folder.Root)
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The last line of an answer.</summary>
    public static string LastLine(UpshotRun run) => run.Out.TrimEnd('\n').Split('\n')[^1];

    /// <summary>A change of the small site that is an error in one page.</summary>
    public static (string From, string To) Misspelt { get; } =
        ("summary: A scanner for each shift", "sumary: A scanner for each shift");

    /// <summary>A change of the small site that is a warning.</summary>
    public static (string From, string To) NobodyAgreed { get; } = (", agreed_with: Quay director", "");
}
