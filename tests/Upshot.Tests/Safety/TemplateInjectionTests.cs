using Upshot.Sources;
using Upshot.Tests.Support;

namespace Upshot.Tests.Safety;

/// <summary>Content is never a template: what other systems would work out is printed as it was written.</summary>
[Trait(Figure.Trait, "T06")]
public sealed class TemplateInjectionTests
{
    private const string Sum = "1337*7331";
    private const string Result = "9801547";

    /// <summary>The languages of templates, and of expressions inside texts.</summary>
    private static readonly string[] Families =
    [
        .. """
            {{SUM}}
            {{ SUM }}
            {{- SUM -}}
            {{~ SUM ~}}
            {{{SUM}}}
            {{{{SUM}}}}
            {{=SUM}}
            {{= SUM }}
            {{!SUM}}
            {{&SUM}}
            {{#with SUM}}{{this}}{{/with}}
            {{ SUM | string.upcase }}
            {{ SUM | math.round }}
            {{x=SUM}}{{x}}
            {{ x = SUM; x }}
            {{ ret SUM }}
            {{ capture x }}{{ SUM }}{{ end }}{{ x }}
            {{ func f; ret SUM; end; f }}
            {{ include 'partials/tag' }}{{SUM}}
            {{ wrap f; SUM; end }}
            {{ object.eval 'SUM' }}
            {{ object.eval_template '{{SUM}}' }}
            {{print SUM}}
            {{ printf "%d" (mul SUM) }}
            {{ config.items() }}{{SUM}}
            {{ ''.__class__.__mro__ }}{{SUM}}
            {{ self.__init__.__globals__ }}{{SUM}}
            {{constructor.constructor('return SUM')()}}
            {{$on.constructor('SUM')()}}
            {%SUM%}
            {% print SUM %}
            {% if true %}{{SUM}}{% endif %}
            {% set x=SUM %}{{x}}
            {% assign x = SUM %}{{x}}
            {% include 'x' %}{{SUM}}
            {% raw %}{{SUM}}{% endraw %}
            {%{ {{SUM}} }%}
            {#SUM#}{{SUM}}
            {{< x SUM >}}
            {{% x SUM %}}
            {SUM}
            {$SUM}
            {=SUM}
            {php}echo SUM;{/php}
            {math equation="SUM"}
            ${SUM}
            ${{SUM}}
            $!{SUM}
            $(SUM)
            #{SUM}
            #set($x=SUM)${x}
            #(SUM)
            @(SUM)
            @{ SUM }
            @((SUM).ToString())
            @Html.Raw(SUM)
            @for(;;){@(SUM)}
            <%= SUM %>
            <%- SUM %>
            <%# SUM %>
            <%=SUM%>
            <%: SUM %>
            <% print(SUM) %>
            <#= SUM #>
            <?= SUM ?>
            <?php echo SUM; ?>
            [[SUM]]
            [[${SUM}]]
            [(SUM)]
            [% SUM %]
            [= SUM =]
            ((SUM))
            `SUM`
            %{SUM}
            ~{SUM}
            ~[SUM]
            __${SUM}__::.x
            T(SUM)
            !{SUM}
            :{SUM}
            $'{SUM}'
            $"{SUM}"
            \{{SUM}}
            \\{{SUM}}
            &#123;&#123;SUM&#125;&#125;
            &lbrace;&lbrace;SUM&rbrace;&rbrace;
            \u007b\u007bSUM\u007d\u007d
            ｛｛SUM｝｝
            """.Split('\n').Select(family => family.Replace("SUM", Sum, StringComparison.Ordinal)),
    ];

    [Fact]
    public void Fields_and_cells_are_printed_as_they_were_written()
    {
        var wrong = new List<string>();
        foreach (var families in Families.Chunk(HostileSite.Places))
        {
            var site = BuiltSite.Of(HostileSite.Of(families, []));
            var read = Read(site);
            wrong.AddRange(families.Where(family => !read.Contains(Squeezed(family), StringComparison.Ordinal)));
            wrong.AddRange(site.Paths.Where(path => site.Text(path).Contains(Result, StringComparison.Ordinal)));
        }

        Figure.None("T06", "expressions in fields and cells that were not printed as written", wrong, Families.Length);
    }

    [Fact]
    public void Texts_are_printed_as_they_were_written()
    {
        var site = BuiltSite.Small(("We keep it short.", string.Join("\n\n", Families.Select(Fenced))));
        var code = site.Page("about/index.html")
            .QuerySelectorAll("main pre code")
            .Select(part => part.TextContent.TrimEnd('\n'))
            .ToArray();

        Figure.None(
            "T06",
            "expressions in code that were not printed as written",
            Families.Except(code, StringComparer.Ordinal).ToArray(),
            Families.Length
        );
    }

    [Fact]
    public void Nothing_is_worked_out_in_any_place_of_a_text()
    {
        var wrong = new List<string>();
        var tries = 0;
        foreach (var families in Families.Chunk(15))
        {
            var site = BuiltSite.Of(HostileSite.Of(["A title"], families));
            wrong.AddRange(site.Paths.Where(path => site.Text(path).Contains(Result, StringComparison.Ordinal)));
            tries += families.Length * Upshot.Tests.Parsing.PayloadContexts.All.Length;
        }

        Figure.None("T06", "expressions in texts that were worked out", wrong, tries);
    }

    [Fact]
    public void Names_of_files_are_never_worked_out()
    {
        string[] names =
        [
            "{{90000-1}}",
            "${90000-1}",
            "#{90000-1}",
            "@(90000-1)",
            "{%90000-1%}",
            "[[90000-1]]",
            "{{page.title}}",
            "$(90000-1)",
            "`90000-1`",
            "{{ include 'x' }}",
        ];
        List<string> wrong = [];
        foreach (var name in names)
        {
            var page = SmallSite.With().Find("content/pages/about.md")?.Bytes ?? default;
            var site = BuiltSite.Of(
                new([
                    .. SmallSite.With().Files,
                    new SourceFile($"content/pages/{name}.md", page),
                    new SourceFile(
                        $"content/images/{name}.svg",
                        System.Text.Encoding.UTF8.GetBytes(
                            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>"
                        )
                    ),
                ])
            );
            wrong.AddRange(
                site.Paths.Where(path => (path + site.Text(path)).Contains("89999", StringComparison.Ordinal))
                    .Select(path => $"{name}: {path}")
            );
            if (!site.Findings.Contains($"content/pages/{name}.md", StringComparison.Ordinal))
                wrong.Add($"{name}: nothing was said");
        }

        Figure.None("T06", "names of files that were worked out or taken without a word", wrong, names.Length);
    }

    private static string Fenced(string family) => $"````\n{family}\n````";

    private static string Read(BuiltSite site) =>
        Squeezed(
            string.Join(' ', site.Pages.Select(path => site.Page(path).DocumentElement.TextContent))
                + string.Join(
                    ' ',
                    site.Pages.SelectMany(path => site.Page(path).QuerySelectorAll("meta[content]"))
                        .Select(meta => meta.GetAttribute("content"))
                )
                + string.Join(
                    ' ',
                    site.Paths.Where(path => path.EndsWith(".csv", StringComparison.Ordinal)).Select(site.Text)
                )
        );

    private static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
