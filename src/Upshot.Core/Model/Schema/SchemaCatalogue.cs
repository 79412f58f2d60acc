using Upshot.Model.Binding;
using Upshot.Model.Data;
using Upshot.Model.Metrics;
using Upshot.Model.Settings;

namespace Upshot.Model.Schema;

/// <summary>Every kind of file a writer writes, with its schema.</summary>
public static class SchemaCatalogue
{
    public static ImmutableArray<SchemaEntry> All { get; } =
    [
        new("site", "site.yml", RecordSchema.Of(typeof(SiteSettings)), IsList: false),
        .. PageKinds.All.Select(kind => new SchemaEntry(
            kind.Word,
            $"content/{kind.Folder}/*.md",
            kind.Schema,
            IsList: false
        )),
        new("metric", "content/metrics/*.yml", RecordSchema.Of(typeof(Metric)), IsList: false),
        new("audiences", "content/audiences.yml", RecordSchema.Of(typeof(Audience)), IsList: true),
        new("messages", "content/messages.yml", RecordSchema.Of(typeof(Message)), IsList: true),
        new("expectations", "content/expectations.yml", RecordSchema.Of(typeof(Expectation)), IsList: true),
        new("channels", "content/channels.yml", RecordSchema.Of(typeof(Channel)), IsList: true),
        new("work", "content/work.yml", RecordSchema.Of(typeof(WorkItem)), IsList: true),
        new("communications", "content/communications.yml", RecordSchema.Of(typeof(Communication)), IsList: true),
        new("words", "content/words.yml", RecordSchema.Of(typeof(WordList)), IsList: false),
    ];
}

/// <summary>A kind of file.</summary>
/// <param name="Name">Of the schema file.</param>
/// <param name="Title">Which files it is for.</param>
/// <param name="IsList">The file holds a list of such records.</param>
public sealed record SchemaEntry(string Name, string Title, RecordSchema Schema, bool IsList);
