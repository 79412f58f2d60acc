namespace Upshot.Templates.Parsing;

/// <summary>Where an expression stands, which decides what may follow it.</summary>
internal enum Position
{
    Anywhere,

    /// <summary>One of several arguments: what follows a space is the next one.</summary>
    Argument,

    /// <summary>Between <c>?</c> and <c>:</c>, where a colon names no argument.</summary>
    Then,

    /// <summary>After <c>in</c>, where <c>offset</c>, <c>limit</c> and <c>reversed</c> belong to the loop.</summary>
    LoopSource,

    /// <summary>After <c>when</c>, where <c>||</c> parts the values.</summary>
    WhenValue,

    /// <summary>After a pipe, where the next pipe goes on from here.</summary>
    PipeTarget,
}
