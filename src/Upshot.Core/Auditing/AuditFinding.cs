namespace Upshot.Auditing;

/// <summary>One thing to decide, in the site's language.</summary>
public sealed record AuditFinding
{
    public required AuditStep Step { get; init; }

    public required Severity Weight { get; init; }

    /// <summary>Within one weight the larger is the worse: days, hours or uses, as the topic counts.</summary>
    public decimal Size { get; init; }

    /// <summary>Short, to follow "Remove:", "Add:" or "Ask:".</summary>
    public required string Subject { get; init; }

    public required string What { get; init; }

    public required Location Where { get; init; }

    /// <summary>Since when it has been so; null where no day says.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Who can answer; empty when nobody is named.</summary>
    public string Owner { get; init; } = "";

    public required string Action { get; init; }

    /// <summary>File and line, for people.</summary>
    public string Place => Where.Line == 0 ? Where.Path : $"{Where.Path}:{Where.Line}";
}
