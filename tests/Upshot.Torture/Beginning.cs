namespace Upshot.Torture;

/// <summary>What is there when a build begins.</summary>
internal enum Beginning
{
    /// <summary>No site yet.</summary>
    First,

    /// <summary>The site of other sources.</summary>
    Change,

    /// <summary>The site of the same sources.</summary>
    Same,
}
