using System.Text;

namespace Upshot.Cli;

/// <summary>
/// Where answers go. Always UTF-8 and line feeds, so that a file of the output is the same on every machine; colours
/// only for people.
/// </summary>
internal sealed class Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly AnswerStream? answers;

    private Terminal(TextWriter output, TextWriter error, AnswerStream? answers)
    {
        Out = output;
        Error = error;
        this.answers = answers;
    }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    /// <summary>Both streams go to a person.</summary>
    public bool IsInteractive { get; private init; }

    public Ink Ink { get; private init; }

    public static Terminal Open()
    {
        var interactive = !Console.IsOutputRedirected && !Console.IsErrorRedirected;
        // Elsewhere a terminal speaks UTF-8, and asking for it would send it codes.
        if (interactive && OperatingSystem.IsWindows())
            Console.OutputEncoding = Utf8;

        var stream = new AnswerStream(Console.OpenStandardOutput());
        var errors = new AnswerStream(Console.OpenStandardError());
        // What has to say that the system gives no more files must not need one itself by then.
        errors.Write([]);
        return new(Writer(stream), Writer(errors), stream)
        {
            IsInteractive = interactive,
            Ink = new Ink(interactive && WantsColours()),
        };
    }

    /// <summary>For a run within another program.</summary>
    public static Terminal To(TextWriter output, TextWriter error) => new(output, error, answers: null);

    /// <summary>Writes what is left to write; the code to end with.</summary>
    /// <param name="code">What the command ends with, if its whole answer can be written.</param>
    public int Close(int code)
    {
        Out.Dispose();
        if (answers?.Refusal is { } refusal)
            Error.WriteLine($"error: the answer could not be written to its end: {refusal.Message}");

        Error.Dispose();
        return answers?.Refusal is null ? code : ExitCode.Failed;
    }

    private static StreamWriter Writer(Stream stream) => new(stream, Utf8) { NewLine = "\n", AutoFlush = false };

    /// <summary>See no-color.org; a terminal called "dumb" would show the codes themselves.</summary>
    private static bool WantsColours() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb"
        && Spectre.Console.AnsiConsole.Profile.Capabilities.Ansi;
}
