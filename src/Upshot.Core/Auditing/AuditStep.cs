namespace Upshot.Auditing;

/// <summary>What a meeting can do about a finding: the three questions the audit answers.</summary>
public enum AuditStep
{
    Remove,
    Add,
    Ask,
}
