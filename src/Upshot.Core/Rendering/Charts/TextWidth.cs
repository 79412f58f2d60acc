namespace Upshot.Rendering.Charts;

/// <summary>
/// How wide a text may get in any of the fonts a reader may have: rather too wide than too narrow, for labels keep
/// apart by it.
/// </summary>
internal static class TextWidth
{
    private const string Narrow = " .,:;'|!ijltfrI()[]/·-\u00A0";
    private const string Broad = "mwMW%@&—…→−+";

    public static double Of(string text, double font) => text.Sum(Of) * font;

    private static double Of(char letter) =>
        letter switch
        {
            _ when Narrow.Contains(letter) => 0.38,
            _ when Broad.Contains(letter) => 0.98,
            >= '\u2E80' => 1.02,
            _ when char.IsUpper(letter) => 0.78,
            _ => 0.65,
        };
}
