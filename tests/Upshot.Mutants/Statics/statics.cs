#:property RestorePackagesWithLockFile=false
#:property PublishAot=false

// Runs Stryker with the arguments it is given, and tells the score with the changes of what is made once in a process,
// such as the words of a rule. Stryker's runner keeps its process, so that such a change comes too late and seems to
// survive. Here each gets a process of its own. From tests/Upshot.Mutants:
//
//     Area=Model dotnet run --file Statics/statics.cs -- -m "**/Model/**/*.cs"

using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;

const int Seconds = 120;
const string Tests = "../../artifacts/bin/Upshot.Mutants/debug";
const string Output = "StrykerOutput";
const double Enough = 85;

// The tests with the changes in them, which Stryker takes away in the end.
var changed = Directory.CreateDirectory("../../artifacts/statics").FullName;
var program = Path.Combine(changed, "Upshot.Mutants");
var started = DateTime.UtcNow;
await Stryker();
var newest = Directory
    .EnumerateFiles(Output, "mutation-report.json", SearchOption.AllDirectories)
    .Where(file => File.GetLastWriteTimeUtc(file) >= started)
    .Single();
var report = JsonNode.Parse(await File.ReadAllTextAsync(newest)) ?? throw new InvalidDataException("No report.");

// Most are words, which one class compares: it is asked first, for it is quick, and of all that survived, since Stryker
// does not know everything that is made once.
string[] quick = ["--filter-class", "*RuleTextTests"];
if (!await Passes(-1, quick) || !await Passes(-1, []))
    throw new InvalidOperationException($"'{program}' fails without any change.");

var mutants = report["files"]!
    .AsObject()
    .SelectMany(file => file.Value!["mutants"]!.AsArray().Select(mutant => (File: file.Key, Mutant: mutant!)))
    .Where(entry => Status(entry.Mutant) is "Killed" or "Timeout" or "Survived" or "NoCoverage")
    .ToArray();
var waiting = mutants.Where(entry => Status(entry.Mutant) == "Survived").ToArray();
var survived = new ConcurrentBag<string>();
var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
await Parallel.ForEachAsync(
    waiting,
    options,
    async (entry, _) =>
    {
        var id = int.Parse((string)entry.Mutant["id"]!);
        if (await Passes(id, quick) && (!IsStatic(entry.Mutant) || await Passes(id, [])))
            survived.Add($"{entry.File}:{entry.Mutant["location"]!["start"]!["line"]} {entry.Mutant["replacement"]}");
    }
);

foreach (var line in survived.Order(StringComparer.Ordinal))
    Console.WriteLine($"survived {line}");
var killed = mutants.Count(entry => Status(entry.Mutant) is "Killed" or "Timeout") + waiting.Length - survived.Count;
var score = 100.0 * killed / mutants.Length;
Console.WriteLine(
    $"{waiting.Length} survived Stryker's runner; asked anew, of the words, and of what is made once by all tests, {survived.Count} still did; in all {killed} of {mutants.Length} killed: {score:0.00} %"
);

Directory.Delete(changed, recursive: true);
return score < Enough ? 1 : 0;

// Says what Stryker says, and copies the tests when it has put the changes in and begins to try them.
async Task Stryker()
{
    var start = new ProcessStartInfo("dotnet", ["stryker", .. args])
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
    };
    using var run = Process.Start(start) ?? throw new InvalidOperationException("Stryker did not start.");
    while (await run.StandardOutput.ReadLineAsync() is { } line)
    {
        Console.WriteLine(line);
        if (line.Contains("total mutants will be tested", StringComparison.Ordinal))
            foreach (var file in Directory.EnumerateFiles(Tests))
                File.Copy(file, Path.Combine(changed, Path.GetFileName(file)), overwrite: true);
    }

    await run.WaitForExitAsync();
    if (!File.Exists(program))
        throw new InvalidOperationException("Stryker had nothing to test.");
}

static string Status(JsonNode mutant) => (string)mutant["status"]!;

static bool IsStatic(JsonNode mutant) => (bool?)mutant["static"] == true;

async Task<bool> Passes(int id, string[] filter)
{
    var file = Path.GetTempFileName();
    try
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, id);
        await File.WriteAllBytesAsync(file, bytes);
        var start = new ProcessStartInfo(program, ["--no-progress", "--stop-on-fail", "on", .. filter])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["STRYKER_MUTANT_FILE"] = file },
        };
        using var run = Process.Start(start) ?? throw new InvalidOperationException($"'{program}' did not start.");
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(Seconds));
        try
        {
            await Task.WhenAll(
                run.StandardOutput.ReadToEndAsync(limit.Token),
                run.StandardError.ReadToEndAsync(limit.Token)
            );
            await run.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            run.Kill(entireProcessTree: true);
            return false;
        }

        return run.ExitCode == 0;
    }
    finally
    {
        File.Delete(file);
    }
}
