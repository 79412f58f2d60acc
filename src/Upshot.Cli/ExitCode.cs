namespace Upshot.Cli;

/// <summary>How a command ended, for the scripts that call it.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>Something was found that stops a build.</summary>
    public const int Findings = 1;

    /// <summary>The command line or site.yml is wrong.</summary>
    public const int Usage = 2;

    /// <summary>The disk refused, or Upshot has a mistake.</summary>
    public const int Failed = 3;

    /// <summary>Another build writes to the same folder.</summary>
    public const int Busy = 4;

    /// <summary>Ctrl+C, or the system asked to stop.</summary>
    public const int Cancelled = 130;
}
