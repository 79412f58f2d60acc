namespace Upshot.Torture;

/// <summary>One way to hurt a build, in all its variations.</summary>
/// <param name="Promise">The number of the promise that must hold.</param>
/// <param name="Unit">What is counted when it does not, in the plural.</param>
/// <param name="Short">How many of the tries the short form takes.</param>
/// <param name="Tries">All variations; a victim is there to find them out with.</param>
internal sealed record Drill(string Promise, string Unit, int Short, Func<Victim, IEnumerable<Try>> Tries);

/// <summary>One variation.</summary>
/// <param name="Name">What a developer has to know to repeat it.</param>
internal sealed record Try(string Name, Func<Victim, Task<Tally>> Run);
