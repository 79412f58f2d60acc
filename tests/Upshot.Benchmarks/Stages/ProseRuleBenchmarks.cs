using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Upshot.Checks;
using Upshot.Checks.Text;

namespace Upshot.Benchmarks.Stages;

/// <summary>
/// How many words a second the rules about texts judge, on one thread. To run it:
/// <c>dotnet run -c Release --project tests/Upshot.Benchmarks -- --filter '*ProseRule*'</c>.
/// </summary>
[Config(typeof(WithWords))]
public class ProseRuleBenchmarks
{
    private static readonly ImmutableArray<ICheck<TextDocument>> All =
    [
        .. CheckCatalog.All.OfType<ICheck<TextDocument>>(),
    ];

    private static readonly ImmutableArray<ICheck<TextDocument>> ByWordList =
    [
        .. All.Where(check =>
            string.CompareOrdinal(check.Rule.Id, "UP310") >= 0 && string.CompareOrdinal(check.Rule.Id, "UP317") <= 0
        ),
    ];

    private readonly ProseTexts texts = ProseTexts.Load();

    [Benchmark(Description = "all rules", Baseline = true)]
    public int All_rules() => texts.Judge(All);

    [Benchmark(Description = "word list only (UP310–UP317)")]
    public int Word_list() => texts.Judge(ByWordList);

    [Benchmark(Description = "reading the texts")]
    public int Reading() => texts.Read();

    private sealed class WithWords : ManualConfig
    {
        public WithWords() => AddColumn(new WordsPerSecondColumn());
    }
}
