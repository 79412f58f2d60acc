namespace Upshot.Model.Metrics;

/// <summary>Which way is good news.</summary>
public enum Better
{
    Up,
    Down,
}
