namespace Upshot.Templates.Running;

/// <summary>The values that templates make most often, boxed once.</summary>
internal static class Boxes
{
    private const int Count = 256;

    private static readonly object True = true;
    private static readonly object False = false;
    private static readonly object[] Numbers = [.. Enumerable.Range(0, Count).Cast<object>()];

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value) => value is >= 0 and < Count ? Numbers[value] : value;
}
