using Upshot.Model.Kinds;
using Upshot.Model.Metrics;
using Upshot.Rendering.Cards;

namespace Upshot.Auditing.Topics;

/// <summary>
/// A1.05: a service as seven questions a buyer asks. They stand for product, price, place, promotion, people, process
/// and physical evidence, but no reader ever sees those terms.
/// </summary>
internal static class ServiceCells
{
    /// <summary>Keys of the columns' words, in order.</summary>
    public static readonly ImmutableArray<string> Columns =
    [
        "what_you_get",
        "cost",
        "place",
        "messages",
        "people",
        "get_it",
        "evidence",
    ];

    /// <summary>A text for each column; empty where nobody wrote one.</summary>
    public static ImmutableArray<string> Of(AuditContext context, Service service) =>
        [
            Join(service.WhatYouGet.Select(context.Text)),
            ContentCards.Cost(context.Page, service.Cost).Text,
            context.Text(service.Place),
            Join(context.Site.Messages.Among(service.Messages).Select(message => message.Text)),
            Join(service.People.Select(PersonOf)),
            Join([context.Text(service.GetIt.How), context.Text(service.GetIt.Takes)]),
            HasEvidence(context, service) ? Join([context.Text(service.Promise.Text), .. Proof(context, service)]) : "",
        ];

    /// <summary>A1.06: a measured number or a story. A promise alone is no proof.</summary>
    public static bool HasEvidence(AuditContext context, Service service) => Proof(context, service).Any();

    private static IEnumerable<string> Proof(AuditContext context, Service service) =>
        [
            .. context
                .Site.Measures.Among([service.Promise.Evidence, .. service.Metrics])
                .DistinctBy(measure => measure.Id)
                .Where(measure => measure.Status != Status.NotMeasured)
                .Select(measure => $"{measure.Metric.Title}: {context.Page.Text.Status(measure)}"),
            .. context.Site.CaseStudies.Among(service.Stories).Select(story => story.Title),
        ];

    /// <summary>Somebody nobody can reach is nobody.</summary>
    private static string PersonOf(Person person) =>
        person is { Email: null, Phone: null, Where: null } ? "" : person.Name;

    /// <summary>Sentences lose their stops on the way into a list.</summary>
    private static string Join(IEnumerable<string> parts) =>
        string.Join("; ", parts.Select(part => part.Trim().TrimEnd('.')).Where(part => part.Length > 0));
}
