using System.Runtime.CompilerServices;

namespace Upshot.Templates.Parsing;

/// <summary>A stretch of a template, so that every node can say where it stands.</summary>
internal readonly record struct Place(TemplateText Source, int Start, int Length)
{
    private const int LongestQuote = 60;

    /// <summary>The words at this place in quotes, short enough for a message.</summary>
    public string Quote
    {
        get
        {
            var words = Words;
            return words.StartsWith('\'') || words.StartsWith('"') ? words : $"'{words}'";
        }
    }

    private string Words
    {
        get
        {
            var words = Source.Text.AsSpan(Start, Length);
            var end = words.IndexOfAny('\r', '\n');
            if (end >= 0)
                words = words[..end];
            return words.Length > LongestQuote ? $"{words[..LongestQuote]}…" : words.ToString();
        }
    }

    /// <summary>From the start of this place to the end of the other.</summary>
    public Place To(Place end) => this with { Length = Math.Max(Length, end.Start + end.Length - Start) };

    /// <summary>Long chains of operators and deep calls must not overflow the stack.</summary>
    public void EnsureStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Fault("this is nested too deeply");
    }

    public TemplateFault Fault(string message, string? suggestion = null) => new(this, message, suggestion);
}
