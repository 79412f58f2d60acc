using Upshot.Templates.Nodes;
using Upshot.Templates.Running;

namespace Upshot.Templates.Parsing;

/// <summary>What stands in brackets after the name of a function that is declared.</summary>
internal static class ParameterParser
{
    /// <summary><c>(a, b = 1, rest...)</c> after the name of a function, or null when there are no brackets.</summary>
    public static ImmutableArray<Parameter>? Parse(TokenReader tokens, ExpressionParser expressions)
    {
        if (!tokens.Current.IsSymbol("("))
            return null;
        tokens.Take();
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        while (!tokens.Current.IsSymbol(")"))
        {
            if (parameters.Count > 0)
                tokens.Expect(",", "between the parameters");
            var name = tokens.Current;
            if (name.Kind != TokenKind.Name)
                throw name.Place.Fault($"the name of a parameter is expected here, not {name.Description}");
            tokens.Take();
            Expression? standard = null;
            if (tokens.Current.IsSymbol("="))
            {
                tokens.Take();
                standard = expressions.Parse();
            }

            var isRest = tokens.Current.IsSymbol("...");
            if (isRest)
                tokens.Take();
            parameters.Add(new(name.Text, standard, isRest));
        }

        tokens.Take();
        return parameters.ToImmutable();
    }
}
