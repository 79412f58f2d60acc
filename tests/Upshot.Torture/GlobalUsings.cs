global using System.Collections.Immutable;
global using Upshot.Tests.Support;
using System.Runtime.Versioning;

[assembly: SupportedOSPlatform("linux")]
