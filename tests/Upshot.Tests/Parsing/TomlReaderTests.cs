using Upshot.Parsing;

namespace Upshot.Tests.Parsing;

public sealed class TomlReaderTests
{
    [Theory]
    [InlineData("title = \"One\"\n", "title=\"One\"")]
    [InlineData("title = 'One'\n", "title=\"One\"")]
    [InlineData("draft = true\nweight = 10\ndate = 2025-10-06\n", "draft=true;weight=10;date=2025-10-06")]
    [InlineData("tags = [\"a\", 'b', 3]\n", "tags=[\"a\",\"b\",3]")]
    [InlineData("menu = { main = \"x\", weight = 2 }\n", "menu={main=\"x\";weight=2}")]
    [InlineData("\"my title\" = 1\n", "my title=1")]
    [InlineData("menu.main.weight = 1\n", "menu.main.weight=1")]
    [InlineData("title = 1\n[params]\na = 1\nb = 2\n", "title=1;params={a=1;b=2}")]
    [InlineData("[menu.main]\na = 1\n", "menu.main={a=1}")]
    [InlineData("[[steps]]\na = 1\n[[steps]]\na = 2\n", "steps=[{a=1},{a=2}]")]
    [InlineData("", "")]
    public void The_fields_are_those_that_were_written(string text, string fields) =>
        Assert.Equal(fields, Fields(Assert.IsType<YamlMap>(TomlReader.Read("a.md", text, 1).Fields)));

    [Fact]
    public void Fields_know_their_place_in_the_page()
    {
        var fields = TomlReader.Read("a.md", "a = 1\n  b = [2, 30]\n[c]\nd = \"x\"\n", 2).Fields;

        Assert.Equal(
            ["a 2:1 2:5", "b 3:3 3:7", "c 4:1 4:1"],
            fields!.Entries.Select(entry => $"{entry.Key} {Finding.Place(entry.KeyAt)} {Finding.Place(entry.Value.At)}")
        );
        Assert.Equal("2:1", Finding.Place(fields.At));
        Assert.Equal("a.md", fields.At.Path);
        Assert.Equal("3:11", Finding.Place(((YamlList)fields.Entries[1].Value).Items[1].At));
        Assert.Equal("5:5", Finding.Place(((YamlMap)fields.Entries[2].Value).Entries[0].Value.At));
    }

    [Theory]
    [InlineData("title = \n", "2:9")]
    [InlineData("a = 1\nb 2\n", "3:3")]
    public void What_cannot_be_read_is_placed_in_the_page(string text, string place)
    {
        var (fields, trouble) = TomlReader.Read("a.md", text, 2);

        Assert.Null(fields);
        Assert.Equal(place, Finding.Place(Assert.NotNull(trouble)));
    }

    private static string Fields(YamlMap map) =>
        string.Join(';', map.Entries.Select(entry => $"{entry.Key}={Show(entry.Value)}"));

    private static string Show(YamlNode node) =>
        node switch
        {
            YamlMap map => $"{{{Fields(map)}}}",
            YamlList list => $"[{string.Join(',', list.Items.Select(Show))}]",
            YamlScalar { Quoted: true } text => $"\"{text.Text}\"",
            YamlScalar plain => plain.Text,
            _ => "",
        };
}
