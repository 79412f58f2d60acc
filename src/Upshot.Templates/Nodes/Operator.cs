namespace Upshot.Templates.Nodes;

/// <summary>What can stand between two values.</summary>
internal enum Operator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideWhole,
    Modulo,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    IfNull,
    IfNotNull,
    RangeTo,
    RangeBefore,
}
