using System.CommandLine;
using Upshot.Cli.Printing;
using Upshot.Cli.Verifying;
using Upshot.Output;
using Upshot.Output.Publishing;

namespace Upshot.Cli.Commands;

/// <summary>Holds what readers get against what was built: every file, byte for byte.</summary>
internal static class VerifyCommand
{
    public static Command Make(Terminal terminal, CancellationToken cancellation)
    {
        var place = Options.Folder("place", "The folder, share or address of the site: DIR or https://….");
        var root = Options.Root();
        var manifest = new Option<string?>("--manifest")
        {
            Description = "The manifest.json to hold it against; that of 'dist' in the project's folder unless said.",
            HelpName = "FILE",
        };
        var format = Options.Format(OutputFormat.Text, OutputFormat.Json);
        var command = new Command("verify", "Holds a published site against what was built, byte for byte.")
        {
            place,
            root,
            manifest,
            format,
        };
        command.SetAction(parsed =>
            Run(
                parsed.GetRequiredValue(place),
                parsed.GetValue(manifest),
                Path.Combine(BuildRequest.TargetOf(parsed.GetRequiredValue(root)), Manifest.FileName),
                parsed.GetValue(format),
                terminal,
                cancellation
            )
        );
        return command;
    }

    private static int Run(
        string place,
        string? given,
        string usual,
        OutputFormat format,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        var address = SiteAddress.Of(place);
        if (address is null && place.Contains("://", StringComparison.Ordinal))
            return UsageError.Print(
                terminal,
                $"'{place}' is not an address of a site",
                "Write it with http:// or https://, such as https://it.example.com/."
            );
        if (address is null && !Directory.Exists(place))
            return UsageError.Print(
                terminal,
                $"there is no folder '{place}'",
                "Name a folder, or an address with https://."
            );

        using var site = address is null ? null : new SiteAddress(address);
        var file = given ?? (File.Exists(usual) ? usual : null);
        var source =
            file ?? (address is null ? Path.Combine(place, Manifest.FileName) : $"{address}{Manifest.FileName}");
        var (bytes, trouble, isFault) =
            file is null && site is not null ? site.Get(Manifest.FileName, cancellation) : Read(source);
        if (isFault)
            return Failed(terminal, place, $"{trouble}");
        if (bytes is null)
            return UsageError.Print(
                terminal,
                $"there is no manifest to hold the site against: {trouble}",
                "Build the site first, or name its manifest with --manifest."
            );
        if (Manifest.Parse(bytes) is not { } wanted)
            return UsageError.Print(
                terminal,
                $"'{source}' is not the manifest of a site",
                "Name the manifest.json that the build wrote with --manifest."
            );

        var (differences, failure) = Compare(place, site, wanted, bytes, terminal, cancellation);
        if (failure is not null)
            return Failed(terminal, place, failure);

        if (format == OutputFormat.Json)
            DifferenceText.WriteJson(terminal.Out, differences, Compared(wanted, site));
        else
            DifferenceText.Write(terminal.Out, differences, Compared(wanted, site), place, source, site is null);
        return differences.IsEmpty ? ExitCode.Fine : ExitCode.Findings;
    }

    private static (ImmutableArray<Difference> Differences, string? Trouble) Compare(
        string place,
        SiteAddress? site,
        Manifest wanted,
        byte[] bytes,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        using var progress = Progress.Start(terminal, "Comparing …");
        return site is null
            ? FolderComparison.Of(wanted, bytes, place)
            : AddressComparison.Of(wanted, bytes, site, cancellation);
    }

    private static (byte[]? Bytes, string? Trouble, bool IsFault) Read(string file)
    {
        try
        {
            return (File.ReadAllBytes(file), null, false);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return (null, $"'{file}' can't be read", false);
        }
    }

    private static int Failed(Terminal terminal, string place, string failure)
    {
        UsageError.Print(terminal, $"'{place}' can't be compared: {failure}", "Put that right and verify again.");
        return ExitCode.Failed;
    }

    /// <summary>With the manifest itself. A host need not hand out what only tells it what to do.</summary>
    private static int Compared(Manifest wanted, SiteAddress? site) =>
        wanted.Files.Count(file => site is null || !HostFile.Is(file.Path)) + 1;
}
