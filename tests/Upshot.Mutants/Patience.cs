namespace Upshot.Tests.Parsing;

/// <summary>Stands for the one of Upshot.Tests: no change of the code is found by the clock.</summary>
internal static class Patience
{
    public static void Within(double seconds, Action run) => Assert.True(seconds > 0 && run is not null);
}
