namespace Upshot.Checks.Browser;

/// <summary>A list of steps as long as an example needs.</summary>
internal static class ExampleSteps
{
    public static string Of(string path, int count) =>
        $"""
            -- {path} --
            ---
            title: Spare scanners at both gates
            summary: A spare scanner now waits at each gate.
            audiences: [crews]
            owner: Ann Lee
            date: 2025-11-01
            change: new
            services: [scanners]
            ---
            You will find one here:

            {string.Join("\n", Enumerable.Range(1, count).Select(gate => $"- Gate {gate}"))}
            """;
}
