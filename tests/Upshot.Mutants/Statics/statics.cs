#:property RestorePackagesWithLockFile=false
#:property PublishAot=false

// The score with the changes of what is made once in a process, such as the words of a rule. Stryker's runner keeps its
// process, so that such a change comes too late and seems to survive. Here each gets a process of its own:
//
//     dotnet run --file Statics/statics.cs -- StrykerOutput/DAY/reports/mutation-report.json
//
// It needs the tests as Stryker left them: they read the number of the change to make from a file.

using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;

const int Seconds = 120;
var report = JsonNode.Parse(await File.ReadAllTextAsync(args[0])) ?? throw new InvalidDataException("No report.");
var program = Path.GetFullPath(
    args is [_, var named, ..] ? named : "../../artifacts/bin/Upshot.Mutants/debug/Upshot.Mutants"
);
if (!await Passes(-1, []))
    throw new InvalidOperationException($"'{program}' fails without any change.");

var mutants = report["files"]!
    .AsObject()
    .SelectMany(file => file.Value!["mutants"]!.AsArray().Select(mutant => (File: file.Key, Mutant: mutant!)))
    .Where(entry => Status(entry.Mutant) is "Killed" or "Timeout" or "Survived" or "NoCoverage")
    .ToArray();
var waiting = mutants.Where(entry => Status(entry.Mutant) == "Survived" && IsStatic(entry.Mutant)).ToArray();
var survived = new ConcurrentBag<string>();
var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
await Parallel.ForEachAsync(
    waiting,
    options,
    async (entry, _) =>
    {
        var id = int.Parse((string)entry.Mutant["id"]!);
        // Most are words, which one class compares: it is asked first, for it is quick.
        if (await Passes(id, ["--filter-class", "*RuleTextTests"]) && await Passes(id, []))
            survived.Add($"{entry.File}:{entry.Mutant["location"]!["start"]!["line"]} {entry.Mutant["replacement"]}");
    }
);

foreach (var line in survived.Order(StringComparer.Ordinal))
    Console.WriteLine($"survived {line}");
var killed = mutants.Count(entry => Status(entry.Mutant) is "Killed" or "Timeout") + waiting.Length - survived.Count;
Console.WriteLine(
    $"{waiting.Length} of what is made once, {survived.Count} of them survived; in all {killed} of {mutants.Length} killed: {100.0 * killed / mutants.Length:0.00} %"
);

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
