using Upshot.Parsing;

namespace Upshot.Checks.Structure;

/// <summary>The place that the words of a link name, if they name one: a host, an address of mail, a number to ring.</summary>
internal static class LinkClaim
{
    /// <summary>Fewer digits are a year, a price or a version.</summary>
    private const int FewestDigits = 7;

    /// <summary>A name such as 'guide.pdf' is no place of the web.</summary>
    private static readonly FrozenSet<string> FileEndings = FrozenSet.ToFrozenSet(
        "pdf doc docx xls xlsx ppt pptx csv txt md yml yaml json html htm xml png jpg jpeg svg zip js net exe".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Endings of hosts that are no words: among others, two words with a dot between are a slip of the pen.</summary>
    private static readonly FrozenSet<string> HostEndings = FrozenSet.ToFrozenSet(
        [
            .. "com org gov edu mil int info biz io ai app dev cloud online site web tech bank example test local corp intra intranet lan internal".Split(
                ' '
            ),
            .. "eu uk de fr nl se dk fi pl cz ch es pt ie gr hu ro bg hr sk lt lv ee cy mt lu li ru ua tr cn jp kr br mx ca au nz za nu".Split(
                ' '
            ),
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The place a link leads to, when its words name another; else null.</summary>
    /// <param name="root">Address of the site, where links without a host lead.</param>
    public static string? Lie(BodyLink link, string root)
    {
        var words = link.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var (scheme, rest) = Parts(link.Target);
        return scheme switch
        {
            "mailto" => LieOfMail(words, rest.Split('?')[0]),
            "tel" => LieOfNumber(link.Text, words, rest),
            "" or "http" or "https" => LieOfHost(words, link.Target, root),
            _ => null,
        };
    }

    private static string? LieOfMail(string[] words, string address) =>
        words.Select(MailIn).FirstOrDefault(said => said is not null) is { } mail
            ? Same(mail, address)
                ? null
                : address
            : HostIn(words) is null
                ? null
                : address;

    private static string? LieOfNumber(string text, string[] words, string number)
    {
        if (HostIn(words) is not null)
            return number;
        var (said, real) = (Digits(text), Digits(number));
        return said.Length < FewestDigits || real.EndsWith(said.TrimStart('0'), StringComparison.Ordinal)
            ? null
            : number;
    }

    private static string? LieOfHost(string[] words, string target, string root)
    {
        if (words.Any(word => MailIn(word) is not null))
            return HostOf(target) ?? target;
        if (HostIn(words) is not { } said)
            return null;
        var real = HostOf(target) ?? HostOf(root);
        return real is null || Same(real, said) || real.EndsWith("." + said, StringComparison.OrdinalIgnoreCase)
            ? null
            : real;
    }

    private static (string Scheme, string Behind) Parts(string target)
    {
        var colon = target.IndexOf(':');
        return colon > 0 && !target.AsSpan(0, colon).ContainsAny('/', '?', '#')
            ? (target[..colon].ToLowerInvariant(), target[(colon + 1)..])
            : ("", target);
    }

    private static string? MailIn(string word)
    {
        var address = Bare(word);
        if (address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            address = address["mailto:".Length..];
        return
            address.IndexOf('@') is > 0 and var at
            && at == address.LastIndexOf('@')
            && address.IndexOf('.', at) > 0
            && !address.Contains('/')
            ? address
            : null;
    }

    private static string? HostIn(string[] words) =>
        words.Select(word => HostIn(Bare(word), words.Length == 1)).FirstOrDefault(host => host is not null);

    /// <summary>The host that a word shows, if it is an address or a name such as 'it.harbour.example'.</summary>
    private static string? HostIn(string word, bool isAlone)
    {
        if (word.Contains("://", StringComparison.Ordinal))
            return HostOf(word);

        var host = word.Split('/', ':', '?', '#')[0];
        var labels = host.Split('.');
        if (labels.Length < 2 || labels.Any(label => label.Length == 0 || !label.All(IsOfHost)))
            return null;
        if (labels.Length == 4 && labels.All(label => label.All(char.IsAsciiDigit)))
            return isAlone ? host : null;

        var ending = labels[^1];
        var isHost =
            ending.Length >= 2
            && ending.All(char.IsAsciiLetter)
            && !FileEndings.Contains(ending)
            && IsOneCase(labels)
            && (
                labels.Length > 2
                || HostEndings.Contains(ending)
                || (isAlone && host.All(letter => !char.IsAsciiLetterUpper(letter)))
            );
        return isHost ? WithoutPrefix(host) : null;
    }

    private static bool IsOfHost(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '-';

    /// <summary>A small letter before the dot and a capital behind it are the end of a sentence and the next.</summary>
    private static bool IsOneCase(string[] labels) =>
        labels.All(label => !char.IsAsciiLetterUpper(label[0]))
        || labels.All(label => !char.IsAsciiLetterLower(label[0]));

    /// <summary>A word without the marks of its sentence.</summary>
    private static string Bare(string word) => word.Trim(".,:;!?()[]<>\"'“”‘’„«»…/*_`→".ToCharArray());

    private static string? HostOf(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? WithoutPrefix(uri.Host) : null;

    private static string WithoutPrefix(string host) =>
        host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host["www.".Length..] : host;

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
