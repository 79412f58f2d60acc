namespace Upshot.Templates;

/// <summary>What one page may cost: a theme may be wrong, but it may not hang or exhaust the machine.</summary>
internal static class Limits
{
    /// <summary>Loop steps, calls and items or text handled by builtins, all counted together.</summary>
    public const int Steps = 1_000_000;

    /// <summary>Includes and functions inside each other.</summary>
    public const int Recursion = 100;

    /// <summary>Bytes of a page, and characters of any text made on the way.</summary>
    public const int Length = 8 * 1024 * 1024;

    /// <summary>Blocks and brackets inside each other in the text of a template.</summary>
    public const int Nesting = 200;

    /// <summary>Operators, members, items and arguments in one statement.</summary>
    public const int Parts = 2000;

    /// <summary>Steps that an include or a call of a function counts as.</summary>
    public const int StepsACall = 10;

    /// <summary>Characters of text that count as one step.</summary>
    public const int CharactersAStep = 64;
}
