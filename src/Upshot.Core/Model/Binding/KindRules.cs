using Upshot.Model.Kinds;

namespace Upshot.Model.Binding;

/// <summary>What one field asks of another, kind by kind.</summary>
internal static class KindRules
{
    public static IEnumerable<Diagnostic> Check(Page page) =>
        page switch
        {
            Service service => ServiceRules.Check(service),
            CaseStudy story => CaseStudyRules.Check(story),
            ReportPage report => ReportRules.Check(report),
            Update update => UpdateRules.Check(update),
            _ => [],
        };
}
