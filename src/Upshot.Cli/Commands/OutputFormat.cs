namespace Upshot.Cli.Commands;

/// <summary>For people, for spreadsheets or for programs.</summary>
internal enum OutputFormat
{
    Text,
    Html,
    Csv,
    Json,
}
