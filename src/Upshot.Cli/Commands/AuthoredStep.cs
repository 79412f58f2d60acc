using Upshot.Authoring;
using Upshot.Cli.Printing;
using Upshot.Sources;

namespace Upshot.Cli.Commands;

/// <summary>The last step of every writer's command: writes what was worked out, or says why not.</summary>
internal static class AuthoredStep
{
    /// <returns>The exit code; fine when everything is written.</returns>
    public static int Run(string root, Authored authored, SourceTree sources, Terminal terminal)
    {
        if (Refuse(authored, sources, terminal) is { } code)
            return code;

        var troubles = ProjectWriter.Write(root, authored.Changes);
        if (troubles.IsEmpty)
            return ExitCode.Fine;

        FindingText.Write(terminal.Error, terminal.Ink, troubles, sources);
        return troubles.Any(trouble => trouble.Rule.Id == ProjectWriter.TakenId) ? ExitCode.Usage : ExitCode.Failed;
    }

    /// <summary>Null when there is nothing against it.</summary>
    public static int? Refuse(Authored authored, SourceTree sources, Terminal terminal)
    {
        if (authored.Refusal is { } refusal)
            return UsageError.Print(terminal, refusal.What, refusal.Fix);
        if (authored.Findings.IsEmpty)
            return null;

        FindingText.Write(terminal.Error, terminal.Ink, authored.Findings, sources);
        return ExitCode.Usage;
    }
}
