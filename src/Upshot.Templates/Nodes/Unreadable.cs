using Upshot.Templates.Parsing;
using Upshot.Templates.Running;

namespace Upshot.Templates.Nodes;

/// <summary>Stands in for a template that could not be parsed.</summary>
internal sealed class Unreadable(TemplateFault fault) : Statement
{
    public override Flow Execute(RenderContext context) => throw fault.Again();
}
