namespace Upshot.Templates;

/// <summary>Markup that is printed as it is; every other value is escaped when it is printed.</summary>
public readonly record struct SafeHtml(string Text)
{
    public override string ToString() => Text ?? "";
}
