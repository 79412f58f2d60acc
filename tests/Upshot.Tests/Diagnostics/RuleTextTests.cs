using System.Security.Cryptography;
using System.Text;
using Upshot.Checks;
using Upshot.Tests.Support;

namespace Upshot.Tests.Diagnostics;

public sealed class RuleTextTests
{
    private const int MostShown = 1_000;

    /// <summary>Pipelines know a rule by its id, and fail by its level; writers read the rest.</summary>
    [Fact]
    public void Rules_keep_their_id_level_and_words() =>
        Snapshot.Match(
            string.Concat(
                RuleCatalogue.All.Select(rule =>
                    $"{rule.Id} {rule.Severity}{(rule.FoldsIntoTheme ? " (of the theme)" : "")}: {rule.Title}\n    {rule.Why}\n"
                )
            )
        );

    /// <summary>Writers learn a rule from its examples.</summary>
    [Fact]
    public void Rules_keep_their_examples() =>
        Snapshot.Match(
            string.Concat(
                CheckCatalog
                    .All.Select(Made)
                    .Select(check =>
                        $"{check.Rule.Id} {check.Rule.Title}. {check.Rule.Why}\n- {Shortened(check.Bad)}\n+ {Shortened(check.Good)}\n\n"
                    )
            )
        );

    /// <summary>Anew, so that a change of its words in a process that runs already is seen.</summary>
    private static ICheck Made(ICheck check) => (ICheck)Activator.CreateInstance(check.GetType(), nonPublic: true)!;

    /// <summary>Some repeat a line a thousand times.</summary>
    private static string Shortened(string text) =>
        text.Length <= MostShown
            ? text
            : $"{text[..MostShown]}… ({text.Length} characters, {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16]})";
}
