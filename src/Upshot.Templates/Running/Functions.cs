using Upshot.Templates.Parsing;

namespace Upshot.Templates.Running;

/// <summary>Calls the functions of the host, of the language and of templates.</summary>
internal static class Functions
{
    /// <summary>A function that is named without arguments is called; every other value is itself.</summary>
    public static object? Settle(RenderContext context, Place place, object? value) =>
        value is Callable or TemplateFunction ? Invoke(context, place, value, Arguments.None) : value;

    public static object? Invoke(RenderContext context, Place place, object? function, Arguments arguments) =>
        function switch
        {
            Callable own => own.Invoke(context, place, arguments),
            TemplateFunction host => InvokeHost(place, host, arguments),
            null => throw place.Fault($"{place.Quote} is empty here, so it cannot be called"),
            _ => throw place.Fault($"{place.Quote} is not a function"),
        };

    private static object? InvokeHost(Place place, TemplateFunction host, Arguments arguments)
    {
        if (arguments.Named.Length > 0)
            throw place.Fault($"'{host.Name}' has no '{arguments.Named[0].Key}'");
        try
        {
            // The host may keep what it is given.
            foreach (var argument in arguments.Positional)
                (argument as SafeHtml)?.Keep();
            return host.Call(arguments.Positional);
        }
        catch (TemplateCallException refusal)
        {
            throw place.Fault(refusal.Message, refusal.Suggestion);
        }
    }
}
