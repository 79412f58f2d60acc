using System.Text;
using System.Text.RegularExpressions;
using Upshot.Templates.Nodes;
using Upshot.Templates.Parsing;

namespace Upshot.Templates.Running;

/// <summary>Everything that changes while one page is rendered. Used by one thread, for one page.</summary>
internal sealed class RenderContext : IDisposable
{
    private readonly List<Output> outputs = [new()];
    private int captures;
    private int depth;
    private long steps;
    private Place lastSpent;

    public RenderContext(IReadOnlyDictionary<string, Block> templates, HostTypes types, object model)
    {
        (Templates, Types) = (templates, types);
        Variables = new(this, model);
    }

    public IReadOnlyDictionary<string, Block> Templates { get; }

    public HostTypes Types { get; }

    public Variables Variables { get; }

    public Frame Frame { get; private set; } = new();

    public LoopState? Loop { get; set; }

    /// <summary>The value of the last <c>ret</c>.</summary>
    public object? Returned { get; set; }

    public Output Output => outputs[captures];

    /// <summary>Where each group of <c>array.cycle</c> stands.</summary>
    public Dictionary<string, int> Cycles => field ??= [];

    public Dictionary<(string Pattern, string Options), Regex> Patterns => field ??= [];

    public void Spend(long amount, Place place)
    {
        lastSpent = place;
        steps += amount;
        if (steps > Limits.Steps)
            throw place.Fault($"this page takes more than {Limits.Steps:N0} steps");
    }

    /// <summary>Reading and writing long text takes time as well.</summary>
    public void SpendOnText(int length, Place place)
    {
        if (length >= Limits.CharactersAStep)
            Spend(length / Limits.CharactersAStep, place);
    }

    /// <summary>For work that does not know its place: the last one known is near enough.</summary>
    public void SpendOnText(int length) => SpendOnText(length, lastSpent);

    /// <summary>Runs the body of an include or function with its own arguments.</summary>
    public Flow Run(Place place, Block body, Frame frame)
    {
        var outer = Frame;
        Enter(place);
        Frame = frame;
        Returned = null;
        var flow = body.Execute(this);
        Frame = outer;
        depth--;
        return flow;
    }

    /// <summary>What <c>$$</c> stands for: the block that the function was wrapped around.</summary>
    public SafeHtml EvaluateWrapped(Place place)
    {
        var wrapped =
            Frame.Wrapped ?? throw place.Fault("'$$' is only known inside a function that is called with 'wrap'");
        Enter(place);
        BeginCapture(place);
        wrapped.Execute(this);
        depth--;
        return new(EndCapture());
    }

    public void BeginCapture(Place place)
    {
        place.EnsureStack();
        captures++;
        if (captures == outputs.Count)
            outputs.Add(new());
        Output.Clear();
    }

    public string EndCapture()
    {
        var text = Encoding.UTF8.GetString(Output.Bytes);
        captures--;
        return text;
    }

    public void Print(object? value, Place place)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                SpendOnText(text.Length, place);
                Output.WriteEscaped(text, place);
                break;
            case SafeHtml html:
                SpendOnText(html.ToString().Length, place);
                Output.WriteRaw(html.Text, place);
                break;
            case int number:
                Output.WriteNumber(number, place);
                break;
            case long number:
                Output.WriteNumber(number, place);
                break;
            default:
                if (value is not IFormattable && Types.Names(value.GetType()).Any())
                    throw place.Fault($"{place.Quote} has several members; print one of them");
                Output.WriteEscaped(Values.Text(this, value), place);
                break;
        }
    }

    public void Dispose()
    {
        foreach (var output in outputs)
            output.Dispose();
    }

    private void Enter(Place place)
    {
        place.EnsureStack();
        Spend(Limits.StepsACall, place);
        if (++depth > Limits.Recursion)
            throw place.Fault($"this calls itself more than {Limits.Recursion} times");
    }
}
