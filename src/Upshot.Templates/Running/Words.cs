using System.Text;

namespace Upshot.Templates.Running;

/// <summary>Splits the names of the host into words: <c>WhatYouGet</c> is <c>what_you_get</c> or <c>what-you-get</c>.</summary>
internal static class Words
{
    public static string Join(string name, char separator)
    {
        var result = new StringBuilder(name.Length + 8);
        for (var index = 0; index < name.Length; index++)
        {
            if (index > 0 && char.IsUpper(name[index]) && StartsWord(name, index))
                result.Append(separator);
            result.Append(char.ToLowerInvariant(name[index]));
        }

        return result.ToString();
    }

    private static bool StartsWord(string name, int index) =>
        char.IsLower(name[index - 1])
        || char.IsDigit(name[index - 1])
        || (index + 1 < name.Length && char.IsLower(name[index + 1]));
}
