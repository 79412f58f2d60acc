using Upshot.Model.Schema;
using Upshot.Parsing;

namespace Upshot.Model.Binding;

/// <summary>Front matter → a typed page. The folder decides the kind; the file name is the id.</summary>
internal static class PageBinder
{
    private static readonly Rule WrongKind = new(
        "UP216",
        Severity.Error,
        "Folder and 'kind' disagree",
        "The page would be checked and laid out as something it is not."
    );

    private static readonly Rule FileName = new(
        "UP217",
        Severity.Error,
        "The file name can't be an address",
        "The name becomes the address, which must work on every computer and in every mail."
    );

    /// <summary>The page, or null when something is wrong that would show to a reader.</summary>
    public static Parsed<Page?> Bind(ParsedPage parsed)
    {
        var kind = PageKinds.OfFolder(parsed.Folder);
        var whole = parsed.FrontMatter.At;
        var bound = RecordBinder.Bind<Page>(kind.Schema, parsed.FrontMatter, whole);
        List<Diagnostic> findings = [.. bound.Findings];

        if (!Scalar.IsId(parsed.File.Name))
            findings.Add(
                FileName.At(
                    Location.Of(parsed.File.Path),
                    $"the file name '{parsed.File.Name}' can't be an address",
                    $"Rename the file to '{Slug.Of(parsed.File.Name)}.md'."
                )
            );
        if (bound.Value is not { } page)
            return new(null, [.. findings]);

        if (page.Kind is { } said && said != kind.Kind)
            findings.Add(
                WrongKind.At(
                    page.Places.Of("kind"),
                    $"the folder '{parsed.Folder}' is for {kind.Schema.Name[2..].Trim()}s, 'kind' says '{Naming.Kebab(said.ToString())}'",
                    $"Move the file to '{PageKinds.All.First(entry => entry.Kind == said).Folder}', or take 'kind' out."
                )
            );

        findings.AddRange(KindRules.Check(page));
        var complete = page with { Id = parsed.File.Name, Source = parsed.File.Path, Body = parsed.Body };
        return new(findings.Any(finding => finding.IsError) ? null : complete, [.. findings]);
    }
}
