using System.Runtime.InteropServices;

namespace Upshot.Rendering;

/// <summary>Width and height in pixels as a browser shows them, so that pages do not jump while they load.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ImageSize(int Width, int Height)
{
    /// <summary>The same picture turned by a quarter.</summary>
    public ImageSize Turned => this with { Width = Height, Height = Width };
}
