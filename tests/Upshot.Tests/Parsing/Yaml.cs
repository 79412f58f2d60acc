using Upshot.Parsing;

namespace Upshot.Tests.Parsing;

/// <summary>YAML read in one word.</summary>
internal static class Yaml
{
    /// <summary>What was read; the text must be without mistakes.</summary>
    public static YamlNode? Node(string text)
    {
        var parsed = YamlReader.Read("a.yml", text);
        Assert.Equal("", Finding.Lines(parsed.Findings));
        return parsed.Value;
    }

    public static YamlMap Map(string text) => Assert.IsType<YamlMap>(Node(text));

    public static string Findings(string text) => Finding.Lines(YamlReader.Read("a.yml", text).Findings);
}
