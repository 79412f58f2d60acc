namespace Upshot.Templates.Running;

/// <summary>Stands for "there is no such name", which is not the same as a name whose value is null.</summary>
internal sealed class Missing
{
    public static readonly Missing Value = new();

    private Missing() { }
}
