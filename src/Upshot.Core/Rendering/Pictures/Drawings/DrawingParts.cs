namespace Upshot.Rendering.Pictures.Drawings;

/// <summary>What a still drawing may hold (SVG 2 without scripts, animation, links and foreign content).</summary>
internal static class DrawingParts
{
    public const string Svg = "http://www.w3.org/2000/svg";
    public const string Links = "http://www.w3.org/1999/xlink";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    /// <summary>Where drawing programs keep notes for themselves.</summary>
    private static readonly ImmutableArray<string> NoteSpaces =
    [
        "http://www.inkscape.org/",
        "http://sodipodi.sourceforge.net/",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "http://creativecommons.org/",
        "http://web.resource.org/cc/",
        "http://purl.org/dc/",
        "http://ns.adobe.com/",
        "http://www.bohemiancoding.com/",
        "http://www.serif.com/",
        "http://www.figma.com/",
        "https://boxy-svg.com",
        "http://schemas.microsoft.com/visio/",
    ];

    public static FrozenSet<string> Elements { get; } =
        Words(
            """
            svg g defs symbol use title desc style
            path rect circle ellipse line polyline polygon
            text tspan textPath
            clipPath mask marker pattern linearGradient radialGradient stop
            filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
            feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge
            feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
            """
        );

    private static readonly FrozenSet<string> Attributes = Words(
        """
        id class style role lang tabindex version viewBox preserveAspectRatio href
        x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height d points pathLength transform transform-origin
        dx dy rotate textLength lengthAdjust startOffset method side spacing
        gradientUnits gradientTransform spreadMethod offset
        clipPathUnits maskUnits maskContentUnits mask-type
        patternUnits patternContentUnits patternTransform
        markerUnits markerWidth markerHeight orient refX refY
        filterUnits primitiveUnits in in2 result type values mode operator k1 k2 k3 k4 order kernelMatrix divisor bias
        targetX targetY edgeMode kernelUnitLength preserveAlpha surfaceScale diffuseConstant specularConstant
        specularExponent azimuth elevation pointsAtX pointsAtY pointsAtZ limitingConeAngle z scale xChannelSelector
        yChannelSelector stdDeviation radius baseFrequency numOctaves seed stitchTiles tableValues slope intercept
        amplitude exponent
        alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
        color-interpolation-filters color-rendering cursor direction display dominant-baseline fill fill-opacity
        fill-rule filter flood-color flood-opacity font font-family font-size font-size-adjust font-stretch font-style
        font-variant font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation
        kerning letter-spacing lighting-color marker marker-end marker-mid marker-start mask mix-blend-mode opacity
        overflow paint-order pointer-events shape-rendering stop-color stop-opacity stroke stroke-dasharray
        stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor
        text-decoration text-overflow text-rendering unicode-bidi vector-effect visibility white-space word-spacing
        writing-mode media requiredExtensions systemLanguage
        """
    );

    /// <summary>Left out without a word: no reader ever saw it.</summary>
    public static bool IsNote(string space, string name) =>
        space == Svg ? name == "metadata" : NoteSpaces.Any(known => space.StartsWith(known, StringComparison.Ordinal));

    public static bool IsAttribute(string space, string name) =>
        space switch
        {
            "" => Attributes.Contains(name) || name.StartsWith("aria-", StringComparison.Ordinal),
            Links => name == "href",
            Xml => name is "space" or "lang",
            _ => false,
        };

    private static FrozenSet<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
