using System.Numerics;

namespace Upshot.Model.Metrics;

/// <summary>
/// Decimals as whole numbers of 10⁻²⁸, so that sums and products of any decimals neither overflow nor lose a digit.
/// </summary>
internal static class Exact
{
    private const int Scale = 28;

    internal static BigInteger One { get; } = BigInteger.Pow(10, Scale);

    internal static BigInteger Of(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        _ = decimal.GetBits(value, parts);
        var digits = ((BigInteger)(uint)parts[2] << 64) | ((BigInteger)(uint)parts[1] << 32) | (uint)parts[0];
        var scaled = digits * BigInteger.Pow(10, Scale - value.Scale);
        return parts[3] < 0 ? -scaled : scaled;
    }
}
