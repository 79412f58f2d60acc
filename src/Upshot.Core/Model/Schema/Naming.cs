namespace Upshot.Model.Schema;

/// <summary>From C# names to what writers type: <c>WhatYouGet</c> is <c>what_you_get</c> or <c>what-you-get</c>.</summary>
public static class Naming
{
    public static string Snake(string name) => Split(name, '_');

    public static string Kebab(string name) => Split(name, '-');

    public static string Words(string name) => Split(name, ' ');

    private static string Split(string name, char separator)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append(separator);
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
