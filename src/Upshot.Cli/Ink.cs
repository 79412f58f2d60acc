using Upshot.Diagnostics;

namespace Upshot.Cli;

/// <summary>Colours the text, or leaves it as it is.</summary>
/// <param name="On">A person looks at a terminal and wants colours.</param>
internal readonly record struct Ink(bool On)
{
    public string Strong(string text) => Paint("1", text);

    public string Faint(string text) => Paint("2", text);

    public string Of(Severity severity, string text) =>
        Paint(
            severity switch
            {
                Severity.Error => "1;31",
                Severity.Warning => "1;33",
                _ => "1;36",
            },
            text
        );

    private string Paint(string code, string text) => On ? $"\e[{code}m{text}\e[0m" : text;
}
