namespace Upshot.Model.Wording;

/// <summary>A text of a language file that the program itself uses.</summary>
/// <param name="Block">The block it stands in, such as <c>phrases</c>.</param>
/// <param name="Key">Its name there.</param>
/// <param name="Placeholders">The values the program gives; the text must use each of them, and no other.</param>
/// <param name="Counts">It has a form for one and a form for other numbers; both get <c>{count}</c>.</param>
public sealed record LanguageEntry(string Block, string Key, ImmutableArray<string> Placeholders, bool Counts);
