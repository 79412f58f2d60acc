using Upshot.Model;
using Upshot.Parsing;

namespace Upshot.Checks.Suppression;

/// <summary>Reads what a page silences: in its front matter, before a block, and from a start to an end.</summary>
internal sealed class SilenceReader
{
    private const string Field = "checks";

    private readonly ImmutableArray<Silence>.Builder silences = ImmutableArray.CreateBuilder<Silence>();
    private readonly ImmutableArray<Diagnostic>.Builder findings = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly Dictionary<string, Directive> open = new(StringComparer.Ordinal);

    private SilenceReader() { }

    public static Parsed<ImmutableArray<Silence>> Read(Page page)
    {
        var reader = new SilenceReader();
        reader.ReadField(page);
        foreach (var comment in page.Body.ReadComments())
            if (Directive.Read(comment) is { } directive)
                reader.Take(directive);

        reader.findings.AddRange(reader.open.Values.Select(SilenceRules.NeverEnded));
        return new(reader.silences.ToImmutable(), reader.findings.ToImmutable());
    }

    private void ReadField(Page page)
    {
        var at = page.Places.Of(Field);
        foreach (var (rule, reason) in page.Checks.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            if (IsSound(rule, reason, at))
                silences.Add(new(rule, reason, at, Location.Of(page.Source)));
    }

    private void Take(Directive directive)
    {
        switch (directive.Name)
        {
            case Directive.Ignore when IsSound(directive.Rule, directive.Reason, directive.At):
                silences.Add(new(directive.Rule, directive.Reason, directive.At, directive.Comment.NextBlock));
                break;
            case Directive.Start when IsSound(directive.Rule, directive.Reason, directive.At):
                if (!open.TryAdd(directive.Rule, directive))
                    findings.Add(SilenceRules.StartedTwice(directive));
                break;
            case Directive.End:
                Close(directive);
                break;
            case Directive.Ignore or Directive.Start:
                break;
            default:
                findings.Add(SilenceRules.UnknownName(directive));
                break;
        }
    }

    private void Close(Directive end)
    {
        if (!open.Remove(end.Rule, out var start))
        {
            findings.Add(SilenceRules.CheckRule(end.Rule, end.At) ?? SilenceRules.NeverStarted(end));
            return;
        }

        var (from, to) = (start.At, end.At);
        silences.Add(
            new(start.Rule, start.Reason, from, new(from.Path, from.Line, from.Column, to.EndLine, to.EndColumn))
        );
    }

    /// <summary>What is not sound silences nothing, so that nobody relies on it.</summary>
    private bool IsSound(string rule, string reason, Location at)
    {
        var trouble = SilenceRules.CheckRule(rule, at) ?? SilenceRules.CheckReason(rule, reason, at);
        if (trouble is not null)
            findings.Add(trouble);
        return trouble is null;
    }
}
