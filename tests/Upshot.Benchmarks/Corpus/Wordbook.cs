using System.Collections.Immutable;

namespace Upshot.Benchmarks.Corpus;

/// <summary>The words of an invented freight company, from which its pages are put together.</summary>
internal static class Wordbook
{
    public static readonly ImmutableArray<string> Places =
    [
        "Ghent",
        "Lyon",
        "Antwerp",
        "Lille",
        "Bremen",
        "Malmö",
        "Porto",
        "Cork",
        "Turin",
        "Graz",
        "Gdańsk",
        "Łódź",
        "Aarhus",
        "Bilbao",
        "Nantes",
        "Leeds",
    ];

    public static readonly ImmutableArray<string> Things =
    [
        "scanner",
        "label printer",
        "delivery note",
        "price list",
        "gate pass",
        "route plan",
        "packing list",
        "time sheet",
        "order form",
        "stock count",
        "door key",
        "freight letter",
        "driver card",
        "call list",
        "return slip",
        "photo badge",
    ];

    public static readonly ImmutableArray<string> People =
    [
        "the night crew",
        "the day crew",
        "your drivers",
        "the packers",
        "the people at the gate",
        "the planners",
        "your customers",
        "the buyers",
        "new colleagues",
        "the shift leaders",
        "the yard team",
        "the front desk",
    ];

    public static readonly ImmutableArray<string> Spots =
    [
        "next to the gate",
        "in the loading hall",
        "at the front desk",
        "by the lockers",
        "in the canteen",
        "behind the weighbridge",
        "on the second floor",
        "beside the charging room",
    ];

    public static readonly ImmutableArray<string> Times =
    [
        "before the shift starts",
        "at six in the morning",
        "after lunch",
        "before the last lorry leaves",
        "at the end of the week",
        "on the first working day",
        "within the hour",
        "while the lorry waits",
    ];

    /// <summary>Whole sentences, with {thing}, {people}, {spot}, {time} and {place} to be filled.</summary>
    public static readonly ImmutableArray<string> Sentences =
    [
        "You find your {thing} {spot}, and you can take it {time}.",
        "In {place}, {people} no longer wait for a {thing}.",
        "Ring the help line when your {thing} is missing {time}.",
        "You told us that {people} lost the first half hour of each shift.",
        "We stood {spot} for a week and wrote down what you waited for.",
        "A person checks every {thing} {time}, so that you need not.",
        "If your {thing} does not work, {people} have a spare one.",
        "You can swap your {thing} {spot} without a form.",
        "Ask {people} in {place} how they did it.",
        "Nobody in {place} has to walk back to the office for a {thing}.",
        "Your {thing} is ready {time}, and you see its name on the screen.",
        "You keep your old {thing} until the new one has worked for a month.",
        "Tell us {time} what you still wait for.",
        "We moved the {thing} from the office to a shelf {spot}.",
        "You choose who gets the {thing} first.",
        "What holds up {people} is now on one list that you can read.",
        "Your shift leader sees {time} which {thing} is late.",
        "You get a message {time} when your {thing} changes.",
        "The old way cost {people} a walk through the whole yard.",
        "You can show the {thing} to your customer while you talk.",
        "Bring your {thing} to the desk {spot} and take another with you.",
        "We try each {thing} with {people} before all of you get it.",
        "You decide with us which {thing} comes next in {place}.",
        "Once a month we ask {people} what still stands in the way.",
    ];

    /// <summary>What one can do, in few words.</summary>
    public static readonly ImmutableArray<string> Steps =
    [
        "Write down when you wait for a {thing}",
        "Show the {thing} to {people}",
        "Take a spare {thing} {spot}",
        "Ring the help line {time}",
        "Name one person in {place} who decides",
        "Try the {thing} for a week",
        "Give back your old {thing} {spot}",
        "Tell {people} what has changed",
    ];
}
