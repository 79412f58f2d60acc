using Upshot;
using Upshot.Sources;

var result = SiteBuilder.Build(new SourceTree([]), new BuildOptions { Today = DateOnly.MinValue });
return result.Report.Findings.Length == 0 ? 0 : 1;
