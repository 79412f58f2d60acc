namespace Upshot.Checks.Leaks;

/// <summary>What should not leave the house.</summary>
internal enum LeakKind
{
    Secret,
    Password,
    PrivateAddress,
    LocalPath,
    Host,
    Contact,
    PersonNumber,
}
