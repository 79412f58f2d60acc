namespace Upshot.Checks;

/// <summary>One rule: what it looks for, why, and a bad and a good example. One file each; found by its type alone.</summary>
public interface ICheck
{
    Rule Rule { get; }

    /// <summary>
    /// An example that breaks the rule exactly once: the text of a page, or, when it begins with a line
    /// <c>-- path --</c>, files put on top of the example site.
    /// </summary>
    string Bad { get; }

    /// <summary>The same said well.</summary>
    string Good { get; }
}

/// <summary>A rule about one kind of thing: a <see cref="Text.TextDocument"/>, an <see cref="HtmlPage"/> or a <see cref="Model.Site"/>.</summary>
public interface ICheck<in T> : ICheck
{
    IEnumerable<Diagnostic> Check(T subject, CheckContext context);
}
