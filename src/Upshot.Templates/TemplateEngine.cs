using System.Collections.Concurrent;
using Upshot.Templates.Nodes;
using Upshot.Templates.Parsing;
using Upshot.Templates.Running;

namespace Upshot.Templates;

/// <summary>
/// A theme's templates, parsed once. They are written in the part of the Scriban language that themes need; README.md
/// says where this engine differs on purpose. Immutable, so that any number of threads can render with it.
/// </summary>
public sealed class TemplateEngine
{
    private readonly Dictionary<string, Block> templates;
    private readonly HostTypes types = new();

    /// <summary>Contexts that have done a page and wait for the next.</summary>
    private readonly ConcurrentBag<RenderContext> idle = [];

    private TemplateEngine(
        Dictionary<string, Block> templates,
        ImmutableHashSet<string> included,
        ImmutableArray<TemplateError> errors
    )
    {
        this.templates = templates;
        Included = included;
        Errors = errors;
    }

    /// <summary>Names that templates include by a literal.</summary>
    public ImmutableHashSet<string> Included { get; }

    /// <summary>The first syntax error of each template, and each include of a template that does not exist.</summary>
    public ImmutableArray<TemplateError> Errors { get; }

    /// <summary>Parses all templates. Of several with one name the last counts.</summary>
    public static TemplateEngine Parse(IEnumerable<TemplateSource> sources)
    {
        var bodies = new Dictionary<string, Block>();
        List<TemplateError> errors = [];
        List<Include> includes = [];
        HashSet<string> names = [];
        foreach (var source in sources)
        {
            names.Add(source.Name);
            try
            {
                var (body, found) = Parser.Parse(new(source.Name, source.Path, source.Text));
                bodies[source.Name] = body;
                includes.AddRange(found);
            }
            catch (TemplateFault fault)
            {
                errors.Add(fault.Error);
                // Whoever needs it gets the same error, and not that it is not there.
                bodies[source.Name] = new Block([new Unreadable(fault)]);
            }
        }

        var included = ImmutableHashSet.CreateBuilder<string>();
        foreach (var include in includes)
        {
            if (include.TemplateName is not Literal { Value: string name })
                continue;

            included.Add(name);
            if (!names.Contains(name))
                errors.Add(include.Unknown(name, names).Error);
        }

        return new(
            bodies,
            included.ToImmutable(),
            [.. errors.OrderBy(error => (error.Path, error.Line, error.Column))]
        );
    }

    /// <summary>Renders a template. The public properties of the model are the global names, in snake_case.</summary>
    public RenderedTemplate Render(string name, object model)
    {
        if (!templates.TryGetValue(name, out var body))
        {
            var suggestion = NearestWord.Find(name, templates.Keys);
            return new(default, new(name, 1, 1, 0, $"there is no template '{name}'", suggestion));
        }

        using var trace = TemplateTrace.Start(name);
        if (!idle.TryTake(out var context))
            context = new(templates, types);
        context.Begin(model);
        try
        {
            if (body.Execute(context) == Flow.Return)
                context.Print(context.Returned, new(new(name, name, ""), 0, 0));
            return new(context.Output.Bytes.ToArray(), null);
        }
        catch (TemplateFault fault)
        {
            return new(default, fault.Error);
        }
        finally
        {
            context.Clear();
            idle.Add(context);
        }
    }
}
