using Upshot.Model.Kinds;

namespace Upshot.Model.Binding;

/// <summary>What a service's state and price ask of its other fields.</summary>
internal static class ServiceRules
{
    private static readonly Rule State = new(
        "UP220",
        Severity.Error,
        "The state of a service asks for a field",
        "People act on the state: they must know the limits of a trial, the way out of a closing service, the help for a live one."
    );

    private static readonly Rule Price = new(
        "UP221",
        Severity.Error,
        "The price is not complete",
        "A reader who can't see the price asks, or goes elsewhere."
    );

    private static readonly Rule PriceNote = new(
        "UP222",
        Severity.Warning,
        "The price leaves a question open",
        "Readers who pay want to know for whom it is not, and who pays when they don't."
    );

    private static readonly Rule Owner = new(
        "UP223",
        Severity.Warning,
        "A shared owner needs a reason",
        "A service that everybody owns is often owned by nobody."
    );

    public static IEnumerable<Diagnostic> Check(Service service) =>
        [.. CheckState(service), .. CheckPrice(service), .. CheckOwner(service)];

    private static IEnumerable<Diagnostic> CheckState(Service service)
    {
        var at = service.Places.Of("state");
        if (service.State is ServiceState.Trial or ServiceState.Closing && service.Know.IsEmpty)
            yield return State.At(
                at,
                $"a service in the state '{service.State.ToString().ToLowerInvariant()}' has no 'know'",
                "List under 'know:' what the reader should know before relying on it."
            );
        if (service is { State: ServiceState.Closing, ReplacedBy: null, Because: null })
            yield return State.At(
                at,
                "a closing service says neither what replaces it nor why",
                "Add 'replaced_by:' or 'because:'."
            );
        if (service is { State: ServiceState.Live, Help: null })
            yield return State.At(at, "a live service has no 'help'", "Add 'help:' with the address of the how-to.");
    }

    private static IEnumerable<Diagnostic> CheckPrice(Service service)
    {
        var cost = service.Cost;
        if (cost is { Model: CostModel.Charged, Amount: null })
            yield return Price.At(
                service.Places.Of("cost"),
                "a charged service has no 'amount'",
                "Add 'amount:' and 'per:' to 'cost'."
            );
        if (cost is { Model: CostModel.Included, Note: null })
            yield return PriceNote.At(
                service.Places.Of("cost"),
                "'included' does not say who pays",
                "Add a 'note:' to 'cost'."
            );
        if (cost.Model == CostModel.Charged && (service.NotFor is null || service.Know.IsEmpty))
            yield return PriceNote.At(
                service.Places.Of("cost"),
                $"a charged service has no '{(service.NotFor is null ? "not_for" : "know")}'",
                "Say whom it does not suit and what to know before paying."
            );
    }

    private static IEnumerable<Diagnostic> CheckOwner(Service service)
    {
        var owner = service.BusinessOwner;
        if (!owner.Shared.IsEmpty && owner.Because is null)
            yield return Owner.At(
                service.Places.Of("business_owner"),
                "'shared' comes without 'because'",
                "Add 'because:' to 'business_owner'."
            );
        if (owner.Shared.IsEmpty && owner.Name is null)
            yield return State.At(
                service.Places.Of("business_owner"),
                "'business_owner' names nobody",
                "Write a name, or 'shared:' with 'because:'."
            );
    }
}
