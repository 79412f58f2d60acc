using System.Text.RegularExpressions;
using Upshot.Templates.Nodes;
using Upshot.Templates.Parsing;

namespace Upshot.Templates.Running;

/// <summary>Everything that changes while a page is rendered. Used by one thread for one page, then for another.</summary>
internal sealed class RenderContext
{
    private readonly List<Output> outputs = [new()];
    private readonly List<Frame> frames = [new()];
    private readonly List<LoopState> loops = [];
    private readonly Captures captured = new();
    private int captureDepth;
    private int depth;
    private int loopDepth;
    private long steps;
    private Place lastSpent;

    public RenderContext(IReadOnlyDictionary<string, Block> templates, HostTypes types)
    {
        (Templates, Types) = (templates, types);
        Variables = new(this);
        Frame = frames[0];
    }

    public IReadOnlyDictionary<string, Block> Templates { get; }

    public HostTypes Types { get; }

    public Variables Variables { get; }

    public Frame Frame { get; private set; }

    /// <summary>The innermost loop.</summary>
    public LoopState? Loop => loopDepth > 0 ? loops[loopDepth - 1] : null;

    /// <summary>The value of the last <c>ret</c>.</summary>
    public object? Returned { get; set; }

    public Output Output => outputs[captureDepth];

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
    /// <param name="wrapped">The block that it is wrapped around.</param>
    public Flow Run(Place place, Block body, Arguments arguments, Block? wrapped = null)
    {
        var outer = Frame;
        Enter(place);
        while (frames.Count <= depth)
            frames.Add(new());
        Frame = frames[depth];
        Frame.Begin(arguments, wrapped);
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
        return EndCapture();
    }

    public LoopState EnterLoop(int length)
    {
        if (loopDepth == loops.Count)
            loops.Add(new());
        var loop = loops[loopDepth++];
        loop.Begin(length);
        return loop;
    }

    public void LeaveLoop() => loopDepth--;

    public void BeginCapture(Place place)
    {
        place.EnsureStack();
        captureDepth++;
        if (captureDepth == outputs.Count)
            outputs.Add(new());
        Output.Clear();
    }

    public SafeHtml EndCapture()
    {
        var html = new SafeHtml(captured.Keep(Output.Bytes));
        captureDepth--;
        return html;
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
                Print(html, place);
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

    public void Begin(object model) => Variables.Begin(model);

    /// <summary>Makes it ready for another page, which sees nothing of this one.</summary>
    public void Clear()
    {
        foreach (var output in outputs)
            output.Release();
        captured.Clear();
        foreach (var frame in frames)
            frame.Begin(Arguments.None, null);
        foreach (var loop in loops)
            loop.Begin(0);
        Variables.Clear();
        Cycles.Clear();
        Patterns.Clear();
        (Frame, captureDepth, depth, loopDepth, steps, lastSpent, Returned) = (frames[0], 0, 0, 0, 0, default, null);
    }

    private void Print(SafeHtml html, Place place)
    {
        if (html.Utf8 is { IsEmpty: false } bytes)
        {
            SpendOnText(bytes.Length, place);
            Output.WriteBytes(bytes, place);
            return;
        }

        SpendOnText(html.Text.Length, place);
        Output.WriteRaw(html.Text, place);
    }

    private void Enter(Place place)
    {
        place.EnsureStack();
        Spend(Limits.StepsACall, place);
        if (++depth > Limits.Recursion)
            throw place.Fault($"this calls itself more than {Limits.Recursion} times");
    }
}
