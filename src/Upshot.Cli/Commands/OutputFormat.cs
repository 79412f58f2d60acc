namespace Upshot.Cli.Commands;

/// <summary>For people, for spreadsheets, for programs, and for the places where teams read what a check found.</summary>
internal enum OutputFormat
{
    Text,
    Html,
    Csv,
    Json,

    /// <summary>The common language of code scanners, version 2.1.0.</summary>
    Sarif,
    GitHub,
    Azure,
    JUnit,

    /// <summary>One line of JSON a finding, as reviewdog reads it.</summary>
    RdJsonL,
}
