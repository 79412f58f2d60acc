using System.CommandLine;
using System.CommandLine.Parsing;
using Upshot.Checks.Published;

namespace Upshot.Cli.Commands;

/// <summary>The published site that a check or a build must not lose an address of.</summary>
internal static class AgainstOption
{
    public static Option<PublishedAddresses?> Make() =>
        new("--against")
        {
            Description = "The published site, or its urls.json: no address in it may be gone.",
            HelpName = "DIR|FILE",
            CustomParser = Read,
        };

    private static PublishedAddresses? Read(ArgumentResult answer)
    {
        var named = answer.Tokens[0].Value;
        if (named.Contains("://", StringComparison.Ordinal))
        {
            answer.AddError(
                $"'{named}' is an address. Save its {PublishedAddresses.FileName} first, and name that file."
            );
            return null;
        }

        var file = Directory.Exists(named) ? Path.Combine(named, PublishedAddresses.FileName) : named;
        try
        {
            if (PublishedAddresses.Parse(File.ReadAllBytes(file)) is { } published)
                return published;

            answer.AddError($"'{file}' is not a list of addresses. Name the urls.json that a build wrote.");
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or ArgumentException)
        {
            answer.AddError($"'{file}' can't be read. Name the folder of the published site, or its urls.json.");
        }

        return null;
    }
}
