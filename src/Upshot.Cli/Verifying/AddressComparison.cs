using Upshot.Checks.Published;
using Upshot.Output;
using Upshot.Output.Publishing;

namespace Upshot.Cli.Verifying;

/// <summary>A site at an address, held against the manifest of the site that should be there.</summary>
internal static class AddressComparison
{
    private const int AtOnce = 6;

    public static (ImmutableArray<Difference> Differences, string? Trouble) Of(
        Manifest wanted,
        ReadOnlyMemory<byte> manifest,
        SiteAddress site,
        CancellationToken cancellation
    )
    {
        var (urls, trouble, isFault) = site.Get(PublishedAddresses.FileName, cancellation);
        if (isFault)
            return ([], trouble);

        var aliases = (urls is null ? null : PublishedAddresses.Parse(urls))?.OldPages ?? [];
        ManifestEntry[] files =
        [
            // Hosts obey these and do not hand them out.
            .. wanted.Files.Where(file => !HostFile.Is(file.Path)),
            ManifestEntry.Of(Manifest.FileName, manifest.Span),
        ];
        string? fault = null;
        var differences = files
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(AtOnce)
            .WithCancellation(cancellation)
            // Where the network is gone, nobody waits for each of a thousand files.
            .Select(file => fault is null ? Compare(file, site, aliases, Stop, cancellation) : null)
            .OfType<Difference>()
            .ToImmutableArray();
        return fault is null ? (differences, null) : ([], fault);

        void Stop(string why) => Interlocked.CompareExchange(ref fault, why, null);
    }

    private static Difference? Compare(
        ManifestEntry wanted,
        SiteAddress site,
        FrozenSet<string> aliases,
        Action<string> stop,
        CancellationToken cancellation
    )
    {
        var answer = site.Ask(wanted.Path, wanted.Size + 1, cancellation);
        if (answer.Failure is { } failure)
        {
            stop($"{wanted.Path} can't be had: {failure}");
            return null;
        }

        // A host that redirects by itself never shows the page that leads on.
        if (answer is { IsElsewhere: true, Status: 200 } && aliases.Contains(wanted.Path))
            return null;

        return answer.Status switch
        {
            200 when answer.Bytes.Length > wanted.Size => new(
                wanted.Path,
                $"is longer than the {wanted.Size} bytes built"
            ),
            200 => Comparison.Between(wanted, ManifestEntry.Of(wanted.Path, answer.Bytes)),
            404 or 410 => new(wanted.Path, "is missing"),
            var status => new(wanted.Path, $"can't be had: the host answers {status}") { IsRefusal = true },
        };
    }
}
