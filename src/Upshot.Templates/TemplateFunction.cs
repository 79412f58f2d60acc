namespace Upshot.Templates;

/// <summary>A function of the host that templates call by its place in the model: <c>{{ asset 'style.css' }}</c>.</summary>
public sealed record TemplateFunction(string Name, Func<IReadOnlyList<object?>, object?> Call);
