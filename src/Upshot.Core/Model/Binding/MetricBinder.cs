using Upshot.Model.Metrics;
using Upshot.Model.Schema;
using Upshot.Model.Settings;
using Upshot.Parsing;
using Upshot.Sources;

namespace Upshot.Model.Binding;

/// <summary>Metric files and the tables beside them → measures with a status.</summary>
internal static class MetricBinder
{
    private const string Folder = "content/metrics";

    private static readonly Rule NoFile = new(
        "UP520",
        Severity.Error,
        "The file with the numbers is not there",
        "The page would have a title and no numbers."
    );

    private static readonly Rule WrongId = new(
        "UP521",
        Severity.Error,
        "The id is not the file name",
        "Other files name the metric by one of the two, and readers would find the other."
    );

    private static readonly Rule Unused = new(
        "UP522",
        Severity.Warning,
        "No metric uses this file",
        "Its numbers would never reach a reader."
    );

    private static readonly Rule Twice = new(
        "UP524",
        Severity.Error,
        "Two files describe one metric",
        "Readers could be shown either of the two numbers."
    );

    private static readonly RecordSchema Schema = RecordSchema.Of(typeof(Metric));

    public static Parsed<ImmutableArray<Measure>> Bind(ParsedContent content, SiteSettings? settings, DateOnly day)
    {
        var yearStarts = SettingsBinder.FinancialYearStarts(content);
        var read = content
            .Data.Where(entry =>
                entry.Key.StartsWith(Folder + "/", StringComparison.Ordinal) && entry.Value is not null
            )
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => BindFile(content, entry.Key, entry.Value!, yearStarts)) // nulls are gone
            .ToImmutableArray();
        var used = read.Select(item => item.Table).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var alone = Tables(content)
            .Where(file => !used.Contains(file.Path))
            .Select(file => BindTable(file, yearStarts))
            .ToImmutableArray();

        BoundMetric[] all = [.. read, .. alone];
        return new(
            Measures(all, day, Limits(settings)),
            [.. all.SelectMany(item => item.Findings), .. Repeats(read, alone)]
        );
    }

    /// <summary>Ids of all metrics, broken ones too; a table that another file names is no metric.</summary>
    public static IEnumerable<string> WrittenIds(ParsedContent content)
    {
        var used = content
            .Data.Where(entry => entry.Value is not null)
            .Select(entry => UsedFile(entry.Value!)) // nulls are gone
            .ToHashSet(StringComparer.Ordinal);
        return content
            .Sources.Under(Folder)
            .Where(file => file.Extension is ".yml" || (file.Extension is ".csv" && !used.Contains(file.Path)))
            .Select(file => file.Name)
            .Distinct(StringComparer.Ordinal);
    }

    private static BoundMetric BindFile(ParsedContent content, string path, YamlNode node, int? yearStarts)
    {
        var bound = RecordBinder.Bind<Metric>(Schema, node, node.At);
        if (bound.Value is not { } metric)
            return new(null, Series.Empty, UsedFile(node), bound.Findings);

        List<Diagnostic> findings = [.. bound.Findings, .. MetricRules.Check(metric)];
        findings.AddRange(CheckId(metric, path));
        var series = ReadSeries(content, metric, path, yearStarts);
        findings.AddRange(series.Findings);
        return new(metric, series.Value, UsedFile(node), [.. findings]);
    }

    private static IEnumerable<Diagnostic> CheckId(Metric metric, string path)
    {
        var (file, name) = (Path.GetFileName(path), Path.GetFileNameWithoutExtension(path));
        if (metric.Id != name)
            yield return WrongId.At(
                metric.Places.Of("id"),
                $"the id '{metric.Id}' is not the file name '{name}'",
                $"Write 'id: {name}', or rename the file to '{metric.Id}{Path.GetExtension(file)}'."
            );
    }

    private static Parsed<Series> ReadSeries(ParsedContent content, Metric metric, string path, int? yearStarts)
    {
        if (metric.SeriesFile is not { } name)
            return SeriesReader.Read(metric, yearStarts);

        if (content.Sources.Find($"{Folder}/{name}") is not { } file || file.Extension is not (".csv" or ".xlsx"))
        {
            var tables = Tables(content).Select(table => Path.GetFileName(table.Path)).ToArray();
            return new(
                Series.Empty,
                [
                    NoFile.At(
                        metric.Places.Of("series_file"),
                        $"there is no table '{name}' beside {Path.GetFileName(path)}",
                        Suggestion.Fix(name, tables, "Put a .csv or .xlsx file of this name into content/metrics.")
                    ),
                ]
            );
        }

        var table =
            file.Extension == ".csv" ? CsvReader.Read(file) : WorkbookReader.Read(file, metric.Sheet, metric.Id);
        if (table.Value is not { } rows)
            return new(Series.Empty, table.Findings);
        var series = SeriesReader.Read(metric, rows, yearStarts);
        return series with { Findings = [.. table.Findings, .. series.Findings] };
    }

    /// <summary>A table that carries the fields of a metric in its columns, or one that nobody uses.</summary>
    private static BoundMetric BindTable(SourceFile file, int? yearStarts)
    {
        var table = file.Extension == ".csv" ? CsvReader.Read(file) : new Parsed<DataTable?>(null, []);
        if (table.Value is not { } rows || !MetricTable.CarriesFields(rows))
        {
            var unused = Unused.At(
                Location.Of(file.Path),
                $"no metric names '{Path.GetFileName(file.Path)}'",
                "Name it as 'series_file:' of a metric, or move it out of content/."
            );
            return new(null, Series.Empty, null, [.. table.Findings, unused]);
        }

        var split = MetricTable.Split(rows);
        var bound = RecordBinder.Bind<Metric>(Schema, split.Value.Fields, split.Value.Fields.At);
        ImmutableArray<Diagnostic> findings = [.. table.Findings, .. split.Findings, .. bound.Findings];
        if (bound.Value is not { } metric)
            return new(null, Series.Empty, null, findings);

        var series = SeriesReader.Read(metric, split.Value.Series, yearStarts);
        return new(
            metric,
            series.Value,
            null,
            [.. findings, .. CheckId(metric, file.Path), .. MetricRules.Check(metric), .. series.Findings]
        );
    }

    private static IEnumerable<Diagnostic> Repeats(IEnumerable<BoundMetric> files, IEnumerable<BoundMetric> tables)
    {
        var first = files
            .Select(item => item.Metric)
            .OfType<Metric>()
            .DistinctBy(metric => metric.Id)
            .ToDictionary(metric => metric.Id, StringComparer.Ordinal);
        return tables
            .Select(item => item.Metric)
            .OfType<Metric>()
            .Where(metric => first.ContainsKey(metric.Id))
            .Select(metric =>
                Twice.At(
                    metric.Places.Whole,
                    $"'{metric.Id}' is described in {first[metric.Id].Places.Whole.Path} too",
                    "Name this table there as 'series_file:', or give it another name."
                ) with
                {
                    Related = [first[metric.Id].Places.Whole],
                }
            );
    }

    private static ImmutableArray<Measure> Measures(
        IEnumerable<BoundMetric> bound,
        DateOnly day,
        StatusLimits limits
    ) =>
        MeasureSet.On(
            [
                .. bound
                    .Where(item => item.Metric is not null && !item.Findings.Any(finding => finding.IsError))
                    .Select(item => (Metric: item.Metric!, item.Series)) // nulls are gone
                    .DistinctBy(item => item.Metric.Id),
            ],
            day,
            limits
        );

    /// <summary>Of the settings where they say so, else the usual ones.</summary>
    public static StatusLimits Limits(SiteSettings? settings)
    {
        var (stale, usual) = (settings?.Checks.StaleAfter, StatusLimits.Default);
        return new StatusLimits
        {
            Daily = stale?.Daily ?? usual.Daily,
            Weekly = stale?.Weekly ?? usual.Weekly,
            Monthly = stale?.Monthly ?? usual.Monthly,
            Quarterly = stale?.Quarterly ?? usual.Quarterly,
            HalfYearly = stale?.HalfYearly ?? usual.HalfYearly,
            Yearly = stale?.Yearly ?? usual.Yearly,
            Tolerance = settings?.Checks.OnTrackTolerance ?? usual.Tolerance,
        };
    }

    private static IEnumerable<SourceFile> Tables(ParsedContent content) =>
        content.Sources.Under(Folder).Where(file => file.Extension is ".csv" or ".xlsx");

    private static string? UsedFile(YamlNode node) =>
        node is YamlMap map && map.Find("series_file")?.Value is YamlScalar name ? $"{Folder}/{name.Text}" : null;

    private sealed record BoundMetric(
        Metric? Metric,
        Series Series,
        string? Table,
        ImmutableArray<Diagnostic> Findings
    );
}
