using Upshot.Templates.Nodes;

namespace Upshot.Templates.Parsing;

/// <summary>What may follow the list of a loop.</summary>
internal static class LoopOptionParser
{
    public static LoopOptions Parse(TokenReader tokens, ExpressionParser expressions)
    {
        var options = new LoopOptions(null, null, null);
        while (tokens.Current.Kind == TokenKind.Name)
        {
            var option = tokens.Take();
            if (option.Text == "reversed")
            {
                options = options with { Reversed = option.Place };
                continue;
            }

            if (!ExpressionParser.LoopOptionNames.Contains(option.Text))
                throw option.Place.Fault(
                    $"a loop has no '{option.Text}'",
                    NearestWord.Find(option.Text, ExpressionParser.LoopOptionNames)
                );
            tokens.Expect(":", $"after '{option.Text}'");
            var value = expressions.ParseOperand();
            options = option.Text == "offset" ? options with { Offset = value } : options with { Limit = value };
        }

        return options;
    }
}
