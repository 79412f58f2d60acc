using System.Text.Json.Nodes;
using Upshot.Model.Schema;

namespace Upshot.Authoring.Starting;

/// <summary>
/// What makes an editor complete fields and show mistakes: the schemas, which files they are for, and a task whose
/// findings appear at their lines, in the fields at the top of a Markdown file too.
/// </summary>
public static class EditorFiles
{
    /// <summary>
    /// A finding as <c>upshot check --format github</c> prints it, one a line. The text for people names a file once
    /// for all that is found in it, which the matchers of editors can't follow.
    /// </summary>
    public const string FindingLine =
        "^::(error|warning|notice) file=([^,]+)(?:,line=(\\d+),endLine=(\\d+))?(?:,col=(\\d+),endColumn=(\\d+))?,title=(UP\\d+)[^:]*::(.*)$";

    private const string Folder = "schemas";

    public static ImmutableArray<FileChange> All() =>
        [
            .. JsonSchemas.All().Select(file => FileChange.New($"{Folder}/{file.Path}", file.Bytes)),
            Json(".vscode/settings.json", Settings()),
            Json(".vscode/extensions.json", new() { ["recommendations"] = new JsonArray("redhat.vscode-yaml") }),
            Json(".vscode/tasks.json", Tasks()),
        ];

    private static FileChange Json(string path, JsonObject content) =>
        FileChange.New(path, content.ToJsonString(Model.Schema.Json.Indented) + "\n");

    private static JsonObject Settings()
    {
        var schemas = new JsonObject();
        foreach (
            var entry in SchemaCatalogue.All.Where(entry => entry.Title.EndsWith(".yml", StringComparison.Ordinal))
        )
            schemas[$"./{Folder}/{entry.Name}.schema.json"] = entry.Title;
        return new()
        {
            ["yaml.schemas"] = schemas,
            ["yaml.schemaStore.enable"] = false,
            ["files.exclude"] = new JsonObject { ["dist"] = true },
        };
    }

    private static JsonObject Tasks() =>
        new()
        {
            ["version"] = "2.0.0",
            ["tasks"] = new JsonArray(Check(), Task("upshot: serve", "serve"), Task("upshot: build", "build")),
        };

    private static JsonObject Check()
    {
        var task = Task("upshot: check", "check", "--format", "github");
        task["group"] = new JsonObject { ["kind"] = "test", ["isDefault"] = true };
        task["presentation"] = new JsonObject { ["reveal"] = "never", ["clear"] = true };
        task["problemMatcher"] = new JsonObject
        {
            ["owner"] = "upshot",
            ["source"] = "upshot",
            ["fileLocation"] = new JsonArray("relative", "${workspaceFolder}"),
            ["pattern"] = new JsonObject
            {
                ["regexp"] = FindingLine,
                ["severity"] = 1,
                ["file"] = 2,
                ["line"] = 3,
                ["endLine"] = 4,
                ["column"] = 5,
                ["endColumn"] = 6,
                ["code"] = 7,
                ["message"] = 8,
            },
        };
        return task;
    }

    private static JsonObject Task(string label, params string[] words) =>
        new()
        {
            ["label"] = label,
            ["type"] = "process",
            ["command"] = "upshot",
            ["args"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]),
            ["problemMatcher"] = new JsonArray(),
        };
}
