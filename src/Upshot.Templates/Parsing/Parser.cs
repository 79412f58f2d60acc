using Upshot.Templates.Nodes;
using Upshot.Templates.Running;

namespace Upshot.Templates.Parsing;

/// <summary>Makes a tree of a template. Stops at the first error: what follows it would be guesswork.</summary>
internal sealed class Parser
{
    private static readonly string[] LeftOut = ["import", "readonly", "tablerow", "include_join"];

    private readonly TokenReader tokens;
    private readonly ExpressionParser expressions;
    private int loops;

    private Parser(TemplateText source)
    {
        tokens = new(Lexer.Read(source));
        expressions = new(tokens, ParseFunctionBody);
    }

    /// <summary>The template as a block, with all its includes so that their names can be looked up.</summary>
    public static (Block Body, IReadOnlyList<Include> Includes) Parse(TemplateText source)
    {
        var parser = new Parser(source);
        var body = parser.ParseBlock(null);
        var end = parser.tokens.Current;
        return end.Kind == TokenKind.End
            ? (body, parser.expressions.Includes)
            : throw end.Place.Fault($"{end.Description} has nothing to belong to here");
    }

    /// <summary>Statements up to the <c>end</c>, <c>else</c> or <c>when</c> that belongs to the opener.</summary>
    private Block ParseBlock(Token? opener)
    {
        tokens.Enter();
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (true)
        {
            var token = tokens.Current;
            if (token.Kind == TokenKind.End && opener is { } open)
                throw open.Place.Fault($"'{open.Text}' has no 'end'");
            if (token.Kind == TokenKind.End || token.IsName("end") || token.IsName("else") || token.IsName("when"))
                break;
            if (token.Kind is TokenKind.NewLine or TokenKind.CodeEnd || token.IsSymbol(";"))
                tokens.Take();
            else if (token.Kind == TokenKind.Text)
                statements.Add(new TextOutput(token.Place, tokens.Take().Text));
            else
                statements.Add(ParseStatement());
        }

        tokens.Leave();
        return new(statements.ToImmutable());
    }

    private Statement ParseStatement()
    {
        tokens.Parts = 0;
        var keyword = tokens.Current;
        var isExpression = keyword.Kind != TokenKind.Name || (tokens.Next.IsSymbol(".") && !tokens.Next.AfterSpace);
        if (!isExpression && LeftOut.Contains(keyword.Text))
            throw keyword.Place.Fault($"'{keyword.Text}' is not part of the theme language");

        return isExpression
            ? ParsePrintOrAssign()
            : keyword.Text switch
            {
                "if" => ParseIf(),
                "for" => ParseFor(),
                "while" => ParseWhile(),
                "case" => ParseCase(),
                "capture" => ParseCapture(),
                "with" => ParseWith(),
                "wrap" => ParseWrap(),
                "func" => ParseFunction(),
                "ret" => ParseReturn(),
                "break" or "continue" => ParseLeaveLoop(),
                _ => ParsePrintOrAssign(),
            };
    }

    private Statement ParsePrintOrAssign()
    {
        var value = expressions.Parse();
        var sign = tokens.Current;
        if (sign.Kind != TokenKind.Symbol || !sign.Text.EndsWith('=') || ExpressionParser.IsOperator(sign))
        {
            EndStatement();
            return new Print(value);
        }

        if (value is not PathExpression target)
            throw sign.Place.Fault($"only a name, member or item can be set, not {value.Place.Quote}");
        tokens.Take();
        var assigned = expressions.Parse();
        EndStatement();
        return new Assign(target, sign.Place, ExpressionParser.OperatorOf(sign.Text[..^1]), assigned);
    }

    private If ParseIf()
    {
        var opener = tokens.Take();
        var branches = ImmutableArray.CreateBuilder<(Expression, Block)>();
        branches.Add((ParseHead(), ParseBlock(opener)));
        while (tokens.Current.IsName("else"))
        {
            tokens.Take();
            if (tokens.Current.IsName("if"))
            {
                tokens.Take();
                branches.Add((ParseHead(), ParseBlock(opener)));
                continue;
            }

            return new(branches.ToImmutable(), ParseClosed(opener));
        }

        End(opener);
        return new(branches.ToImmutable(), null);
    }

    private For ParseFor()
    {
        var opener = tokens.Take();
        var variable = expressions.ParseTarget();
        if (variable is not (Name or Local))
            throw variable.Place.Fault("a loop needs a simple name for its items");
        if (!tokens.Current.IsName("in"))
            throw tokens.Current.Place.Fault($"'in' is missing after {variable.Place.Quote}");
        tokens.Take();
        var source = expressions.ParseLoopSource();
        var options = LoopOptionParser.Parse(tokens, expressions);
        EndStatement();
        var body = ParseLoopBody(opener);
        return new(variable, source, options, body, ParseElse(opener));
    }

    private While ParseWhile()
    {
        var opener = tokens.Take();
        var condition = ParseHead();
        var body = ParseLoopBody(opener);
        End(opener);
        return new While(condition, body);
    }

    private Block ParseLoopBody(Token opener)
    {
        loops++;
        var body = ParseBlock(opener);
        loops--;
        return body;
    }

    private Case ParseCase()
    {
        var opener = tokens.Take();
        var subject = ParseHead();
        ParseBlock(opener); // what stands before the first 'when' is never printed
        var branches = ImmutableArray.CreateBuilder<(ImmutableArray<Expression>, Block)>();
        while (tokens.Current.IsName("when"))
        {
            tokens.Take();
            var values = ImmutableArray.CreateBuilder<Expression>();
            values.Add(expressions.ParseWhenValue());
            while (tokens.Current.IsSymbol(",") || tokens.Current.IsSymbol("||"))
            {
                tokens.Take();
                values.Add(expressions.ParseWhenValue());
            }

            EndStatement();
            branches.Add((values.ToImmutable(), ParseBlock(opener)));
        }

        return new(subject, branches.ToImmutable(), ParseElse(opener));
    }

    private Capture ParseCapture()
    {
        var opener = tokens.Take();
        var target = expressions.ParseTarget();
        EndStatement();
        return new(target, ParseClosed(opener));
    }

    private With ParseWith()
    {
        var opener = tokens.Take();
        var target = ParseHead();
        return new(target, ParseClosed(opener));
    }

    private Wrap ParseWrap()
    {
        var opener = tokens.Take();
        var called = ParseHead();
        var body = ParseClosed(opener);
        var call = called switch
        {
            Call written => written,
            PathExpression path => new Call(path.Place, path, ArgumentNodes.None),
            _ => throw called.Place.Fault("'wrap' needs the name of a function"),
        };
        return new Wrap(call, called.Place, body);
    }

    private FunctionDeclaration ParseFunction()
    {
        var opener = tokens.Take();
        var target = expressions.ParseTarget();
        var parameters = ParameterParser.Parse(tokens, expressions);
        EndStatement();
        var body = ParseFunctionBody(opener);
        return new FunctionDeclaration(target, new UserFunction(target.Place.Quote, parameters, body));
    }

    /// <summary>The body of a function up to its <c>end</c>; a loop around it is not its own.</summary>
    private Block ParseFunctionBody(Token opener)
    {
        var outer = (loops, tokens.Parts);
        loops = 0;
        var body = ParseBlock(opener);
        (loops, tokens.Parts) = outer;
        TakeEnd(opener);
        return body;
    }

    private Leave ParseReturn()
    {
        tokens.Take();
        var value = IsStatementEnd() ? null : expressions.Parse();
        EndStatement();
        return new Leave(Flow.Return, value);
    }

    private Leave ParseLeaveLoop()
    {
        var keyword = tokens.Take();
        if (loops == 0)
            throw keyword.Place.Fault($"'{keyword.Text}' is not inside a loop");
        EndStatement();
        return new Leave(keyword.Text == "break" ? Flow.Break : Flow.Continue, null);
    }

    /// <summary>The expression after a keyword, up to the end of the statement.</summary>
    private Expression ParseHead()
    {
        var head = expressions.Parse();
        EndStatement();
        return head;
    }

    private Block ParseClosed(Token opener)
    {
        var body = ParseBlock(opener);
        End(opener);
        return body;
    }

    private Block? ParseElse(Token opener)
    {
        if (tokens.Current.IsName("else"))
        {
            tokens.Take();
            return ParseClosed(opener);
        }

        End(opener);
        return null;
    }

    private void End(Token opener)
    {
        TakeEnd(opener);
        EndStatement();
    }

    private void TakeEnd(Token opener)
    {
        var token = tokens.Current;
        if (!token.IsName("end"))
            throw token.Place.Fault($"'{token.Text}' cannot stand here, because '{opener.Text}' is still open");
        tokens.Take();
    }

    private void EndStatement()
    {
        if (!IsStatementEnd())
            throw tokens.Current.Place.Fault($"{tokens.Current.Description} is not expected here");
    }

    private bool IsStatementEnd() =>
        tokens.Current.Kind is TokenKind.NewLine or TokenKind.CodeEnd or TokenKind.End || tokens.Current.IsSymbol(";");
}
