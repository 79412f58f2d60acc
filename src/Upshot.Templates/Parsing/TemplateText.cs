namespace Upshot.Templates.Parsing;

/// <summary>The text of one template, with the way from an offset to a line and a column.</summary>
internal sealed record TemplateText(string Name, string Path, string Text)
{
    /// <summary>Lines end with <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
    public TemplateError Error(int start, int length, string message, string? suggestion)
    {
        var (line, lineStart) = (1, 0);
        for (var index = 0; index < start; index++)
        {
            if (Text[index] == '\n' || (Text[index] == '\r' && (index + 1 >= Text.Length || Text[index + 1] != '\n')))
                (line, lineStart) = (line + 1, index + 1);
        }

        return new(Path, line, start - lineStart + 1, length, message, suggestion);
    }
}
