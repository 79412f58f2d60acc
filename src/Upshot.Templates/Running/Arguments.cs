namespace Upshot.Templates.Running;

/// <summary>What a function is given. Nobody changes the arrays: a template that sets an argument gets a list of its own.</summary>
internal readonly record struct Arguments(object?[] Positional, KeyValuePair<string, object?>[] Named)
{
    public static readonly Arguments None = new([], []);
}
