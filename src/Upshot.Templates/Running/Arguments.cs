namespace Upshot.Templates.Running;

/// <summary>What a function is given.</summary>
internal sealed record Arguments(List<object?> Positional, List<KeyValuePair<string, object?>> Named)
{
    public static Arguments None => new([], []);
}
