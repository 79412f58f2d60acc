using Upshot.Templates.Nodes;

namespace Upshot.Templates.Parsing;

/// <summary>
/// Makes trees of expressions by the precedence of their operators. A function takes what follows it, separated by
/// spaces, as its arguments, each with its operators: <c>f a + 1 b</c> is <c>f</c> of <c>a + 1</c> and <c>b</c>.
/// </summary>
internal sealed class ExpressionParser(TokenReader tokens, Func<Token, Block> parseFunctionBody)
{
    public static readonly ImmutableArray<string> LoopOptionNames = ["offset", "limit", "reversed"];

    private static readonly Dictionary<string, (Operator Kind, int Precedence)> Operators = new()
    {
        ["??"] = (Operator.IfNull, 20),
        ["?!"] = (Operator.IfNotNull, 20),
        ["||"] = (Operator.Or, 30),
        ["&&"] = (Operator.And, 40),
        ["=="] = (Operator.Equal, 70),
        ["!="] = (Operator.NotEqual, 70),
        ["<"] = (Operator.Less, 80),
        ["<="] = (Operator.LessOrEqual, 80),
        [">"] = (Operator.Greater, 80),
        [">="] = (Operator.GreaterOrEqual, 80),
        ["+"] = (Operator.Add, 100),
        ["-"] = (Operator.Subtract, 100),
        ["*"] = (Operator.Multiply, 110),
        ["/"] = (Operator.Divide, 110),
        ["//"] = (Operator.DivideWhole, 110),
        ["%"] = (Operator.Modulo, 110),
        [".."] = (Operator.RangeTo, 130),
        ["..<"] = (Operator.RangeBefore, 130),
    };

    private readonly List<Include> includes = [];
    private OperandParser Operands => field ??= new(tokens, this, parseFunctionBody);

    public IReadOnlyList<Include> Includes => includes;

    public static bool IsOperator(Token token) => token.Kind == TokenKind.Symbol && Operators.ContainsKey(token.Text);

    public static Operator? OperatorOf(string symbol) =>
        Operators.TryGetValue(symbol, out var found) ? found.Kind : null;

    public Expression Parse() => Parse(0, Position.Anywhere);

    public Expression ParseLoopSource() => Parse(0, Position.LoopSource);

    public Expression ParseWhenValue() => Parse(0, Position.WhenValue);

    /// <summary>A value with its members and items, but without operators and arguments.</summary>
    public Expression ParseOperand() => Operands.Parse(Position.Argument);

    /// <summary>What can be set: a name, member or item.</summary>
    public PathExpression ParseTarget() => Operands.ParseTarget();

    /// <param name="precedence">Operators up to this precedence belong to the caller.</param>
    public Expression Parse(int precedence, Position position)
    {
        tokens.Enter();
        Expression? function = null;
        var positional = ImmutableArray.CreateBuilder<Expression>();
        var named = ImmutableArray.CreateBuilder<(string, Expression)>();
        var value = ParseOperators(Operands.Parse(position), precedence, position);
        while (position != Position.Argument && StartsArgument(position) && value is not FunctionLiteral)
        {
            if (function is null)
                function = value;
            else
                positional.Add(value);
            tokens.CountPart();
            ParseNamedArguments(position, named);
            if (!StartsArgument(position))
            {
                (value, function) = (MakeCall(function, positional, named), null);
                break;
            }

            value = ParseOperators(Operands.Parse(Position.Argument), precedence, Position.Argument);
        }

        if (function is not null)
        {
            positional.Add(value);
            value = MakeCall(function, positional, named);
        }

        if (precedence == 0 && tokens.Current.IsSymbol("?"))
            value = ParseConditional(value);
        while (precedence == 0 && position is not (Position.Argument or Position.PipeTarget) && IsPipe())
            value = ParsePipe(value, position);
        tokens.Leave();
        return value;
    }

    /// <summary>Makes a call; <c>include</c> is one whose first argument names a template.</summary>
    public Expression MakeCall(
        Expression function,
        IEnumerable<Expression> positional,
        IEnumerable<(string, Expression)> named
    )
    {
        if (function is not (PathExpression or Call or FunctionLiteral or FunctionReference or Conditional or Binary))
            throw function.Place.Fault($"{function.Place.Quote} is not a function, so no argument can follow it");
        ImmutableArray<Expression> values = [.. positional];
        var place = values.IsEmpty ? function.Place : function.Place.To(values[^1].Place);
        if (function is not Name { Text: "include" })
            return new Call(place, function, new(values, [.. named]));
        if (values.IsEmpty)
            throw function.Place.Fault("'include' needs the name of a template");

        var include = new Include(place, values[0], new(values[1..], [.. named]));
        includes.Add(include);
        return include;
    }

    /// <summary>Whether an argument of a call can begin here; <c>+</c> and <c>-</c> are operators instead.</summary>
    private bool StartsArgument(Position position)
    {
        if (position == Position.LoopSource && IsLoopOption())
            return false;
        return OperandParser.Starts(tokens.Current, tokens.Next)
            && !tokens.Current.IsSymbol("-")
            && !tokens.Current.IsSymbol("+");
    }

    private bool IsLoopOption() =>
        tokens.Current.Kind == TokenKind.Name
        && (LoopOptionNames.Contains(tokens.Current.Text) || tokens.Next.IsSymbol(":"));

    private Expression ParseOperators(Expression left, int precedence, Position position)
    {
        while (tokens.Current.Kind == TokenKind.Symbol && Operators.TryGetValue(tokens.Current.Text, out var found))
        {
            if (found.Precedence <= precedence || (position == Position.WhenValue && found.Kind == Operator.Or))
                break;

            var sign = tokens.Take();
            if (!OperandParser.Starts(tokens.Current, tokens.Next))
                throw sign.Place.Fault($"a value is missing after '{sign.Text}'");
            tokens.CountPart();
            var right = Parse(found.Precedence, position);
            left = new Binary(left.Place.To(right.Place), sign.Place, left, found.Kind, right);
        }

        return left;
    }

    private void ParseNamedArguments(Position position, ImmutableArray<(string, Expression)>.Builder named)
    {
        while (
            position is not (Position.Then or Position.LoopSource)
            && tokens.Current.Kind == TokenKind.Name
            && tokens.Next.IsSymbol(":")
        )
        {
            var name = tokens.Take();
            var colon = tokens.Take();
            if (!OperandParser.Starts(tokens.Current, tokens.Next))
                throw colon.Place.Fault($"a value is missing after '{name.Text}:'");
            named.Add((name.Text, ParseOperand()));
        }
    }

    private Conditional ParseConditional(Expression condition)
    {
        tokens.Take();
        var then = Parse(0, Position.Then);
        tokens.Expect(":", $"after {then.Place.Quote}");
        var otherwise = Parse();
        return new(condition.Place.To(otherwise.Place), condition, then, otherwise);
    }

    private bool IsPipe() => tokens.Current.IsSymbol("|") || tokens.Current.IsSymbol("|>");

    private Expression ParsePipe(Expression value, Position position)
    {
        var pipe = tokens.Take();
        tokens.CountPart();
        tokens.SkipLineEnds();
        if (!OperandParser.Starts(tokens.Current, tokens.Next))
            throw pipe.Place.Fault("a function is missing after '|'");
        return PassOn(value, Parse(0, position == Position.Anywhere ? Position.PipeTarget : position));
    }

    /// <summary>Makes the value left of a pipe the first argument of the first function right of it.</summary>
    private static Expression PassOn(Expression value, Expression target)
    {
        target.Place.EnsureStack();
        return target switch
        {
            Call call => call.WithFirst(value),
            PathExpression path => new Call(path.Place, path, new([value], [])),
            Binary binary => binary.WithLeft(PassOn(value, binary.Left)),
            Conditional conditional => conditional.WithCondition(PassOn(value, conditional.Condition)),
            _ => throw target.Place.Fault($"a function is expected after '|', not {target.Place.Quote}"),
        };
    }
}
