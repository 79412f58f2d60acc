using Upshot.Sources;

namespace Upshot.Tests.Checks.Leaks;

/// <summary>Numbered pages that say what should not be published, and the rules about that.</summary>
internal static class LeakPages
{
    public static readonly string[] Rules = ["UP360", "UP361", "UP362", "UP363", "UP364", "UP365", "UP366"];

    public static string Path(int i) => $"content/pages/leak-{i}.md";

    public static SourceFile Page(int i, string text, string more = "") =>
        SourceFile.FromText(
            Path(i),
            $"""
            ---
            title: How we work in part {i} of it
            summary: Who does what, and when to go elsewhere.
            audiences: [everyone]
            owner: Ann Lee
            updated: 2025-10-01
            review_by: 2026-04-01
            aliases: []{more}
            ---
            {text}
            """
        );
}
