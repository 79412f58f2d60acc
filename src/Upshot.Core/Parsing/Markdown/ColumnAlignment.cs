using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Upshot.Parsing.Markdown;

/// <summary>
/// Alignment of table columns as classes, <c>align-right</c> and so on: the library writes <c>style=</c>, which the
/// content security policy of the site forbids.
/// </summary>
internal static class ColumnAlignment
{
    public static void ToClasses(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
                Mark(table, row);
            foreach (var column in table.ColumnDefinitions)
                column.Alignment = null;
        }
    }

    private static void Mark(Table table, TableRow row)
    {
        foreach (var (index, cell) in row.OfType<TableCell>().Index())
        {
            var column = cell.ColumnIndex < 0 ? index : cell.ColumnIndex;
            if (column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment is { } alignment)
                cell.GetAttributes().AddClass($"align-{alignment.ToString().ToLowerInvariant()}");
        }
    }
}
