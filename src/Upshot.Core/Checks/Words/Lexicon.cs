namespace Upshot.Checks.Words;

/// <summary>
/// The shipped word list, <c>lexicon-en.tsv</c>: one term a line, its cells divided by tabs, lines with # are notes.
/// <list type="table">
/// <item><term>kind</term><description>Why it is in the list: a <see cref="TermKind"/> in small letters.</description></item>
/// <item><term>term</term><description>One word or several, in small letters unless capitals matter.</description></item>
/// <item><term>write</term><description>
/// The plain words, best first, divided by <c>|</c>. In brackets: an order to the writer. A hyphen: leave it out.
/// A star marks the word that takes the plural: <c>link* between systems</c>.
/// </description></item>
/// <item><term>level</term><description>suggestion or warning.</description></item>
/// <item><term>forms</term><description><c>v</c> for a verb with its endings, <c>n</c> for a noun with its plural.</description></item>
/// <item><term>when</term><description>A <see cref="TermUse"/> in small letters: what the word before must be.</description></item>
/// <item><term>unless</term><description>Good English with the term in it, <c>_</c> for the term, divided by semicolons: <c>human _; _ centre</c>.</description></item>
/// <item><term>ok for</term><description>Parts of ids of audiences who know the word.</description></item>
/// <item><term>fix</term><description><c>yes</c> where a program may write the plain word without asking.</description></item>
/// </list>
/// A bad suggestion is worse than none: plain everyday English is not in the list, even where a shorter word exists.
/// </summary>
public static class Lexicon
{
    private const int Columns = 9;

    /// <summary>All forms of all terms. A term of its own comes before another's ending: "onboarding", not "to onboard".</summary>
    public static ImmutableArray<TermForm> English { get; } = Read(Resource());

    public static ImmutableArray<TermForm> Read(string text) =>
        [
            .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith('#'))
                .SelectMany(line => Row(line.TrimEnd('\r')))
                .OrderBy(form => form.Text == form.Term.Text ? 0 : 1),
        ];

    /// <summary>The term with the endings that its forms tell.</summary>
    /// <param name="forms">Of the list: v, n, or nothing.</param>
    public static IEnumerable<TermForm> Forms(Term term, string forms, ImmutableArray<string> write) =>
        forms switch
        {
            "v" => Verbs(term, write),
            "n" =>
            [
                new(term, term.Text, Each(write, Inflections.Singular)),
                new(term, Inflections.Plural(term.Text + "*"), Each(write, Inflections.Plural)),
            ],
            _ => [new(term, term.Text, Each(write, Inflections.Singular))],
        };

    private static IEnumerable<TermForm> Row(string line)
    {
        var cells = line.Split('\t');
        if (cells.Length != Columns)
            throw new InvalidDataException($"The word list has a line of {cells.Length} cells: {line}");

        var term = new Term
        {
            Text = cells[1],
            Kind = Enum.Parse<TermKind>(cells[0], ignoreCase: true),
            Level = cells[3].Length == 0 ? Severity.Warning : Enum.Parse<Severity>(cells[3], ignoreCase: true),
            Use = cells[5].Length == 0 ? TermUse.Any : Enum.Parse<TermUse>(cells[5], ignoreCase: true),
            IsVerb = cells[4] == "v",
            OkFor = Parts(cells[7], ' '),
            IsSafe = cells[8] == "yes",
        };
        var forms = Forms(term, cells[4], cells[2] is "-" or "" ? [] : Parts(cells[2], '|')).ToImmutableArray();
        return [.. forms, .. Parts(cells[6], ';').SelectMany(frame => Fine(frame, forms))];
    }

    /// <summary>Past and participle of the term are mostly one word, which may stand for two plain ones.</summary>
    private static IEnumerable<TermForm> Verbs(Term term, ImmutableArray<string> write)
    {
        var plain = write.Select(word => (Word: word, Forms: Inflections.Verb(Inflections.Singular(word)))).ToArray();
        return Inflections
            .Verb(term.Text)
            .Select((form, index) => (form, index))
            .GroupBy(item => item.form, item => item.index, StringComparer.Ordinal)
            .Select(group => new TermForm(
                term,
                group.Key,
                [
                    .. plain
                        .SelectMany(item => IsOrder(item.Word) ? [item.Word] : group.Select(index => item.Forms[index]))
                        .Distinct(StringComparer.Ordinal),
                ]
            ));
    }

    private static IEnumerable<TermForm> Fine(string frame, ImmutableArray<TermForm> forms)
    {
        var term = new Term { Text = frame, Kind = TermKind.Fine };
        return forms.Select(form => new TermForm(term, frame.Replace("_", form.Text, StringComparison.Ordinal), []));
    }

    public static bool IsOrder(string write) => write.StartsWith('(');

    private static ImmutableArray<string> Each(ImmutableArray<string> write, Func<string, string> change) =>
        [.. write.Select(word => IsOrder(word) ? word : change(word))];

    private static ImmutableArray<string> Parts(string cell, char separator) =>
        [.. cell.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static string Resource()
    {
        using var stream =
            typeof(Lexicon).Assembly.GetManifestResourceStream("lexicon-en.tsv")
            ?? throw new InvalidOperationException("The word list is not in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
