using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using Upshot.Parsing;

namespace Upshot.Model.Schema;

/// <summary>The fields of a record type. The C# type is the schema: this only reads it.</summary>
public sealed record RecordSchema
{
    /// <summary>A person, say, is part of many records, and asking a type for its attributes takes long.</summary>
    private static readonly ConcurrentDictionary<Type, RecordSchema> Known = new();

    public required string Name { get; init; }

    public required ImmutableArray<FieldSchema> Fields { get; init; }

    /// <summary>The field that a plain value fills, when the record may be written so.</summary>
    public FieldSchema? Shorthand { get; init; }

    public required Type Type { get; init; }

    /// <summary>The property that holds the <see cref="Places"/>.</summary>
    internal PropertyAccess? PlacesAccess { get; init; }

    private Func<object> Maker => field ??= MakerOf(Type);

    /// <summary>A record without any field.</summary>
    internal object Make() => Maker();

    /// <summary>Where the fields of a record of this type were written.</summary>
    public Places PlacesOf(object record) => PlacesAccess?.Get(record) as Places ?? Places.None;

    public FieldSchema? Find(string key) => ByKey.GetValueOrDefault(key);

    private FrozenDictionary<string, FieldSchema> ByKey =>
        field ??= Fields.ToFrozenDictionary(known => known.Key, StringComparer.Ordinal);

    /// <summary>Reads a type and all types below it, once in a process.</summary>
    public static RecordSchema Of(Type type) => Known.GetOrAdd(type, Read);

    private static RecordSchema Read(Type type)
    {
        ImmutableArray<FieldSchema> fields =
        [
            .. Ancestry(type)
                .SelectMany(level =>
                    level.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                )
                .Where(property => property.IsDefined(typeof(FieldAttribute)))
                .Select(property => Field(type, property)),
        ];
        var shorthand = type.GetCustomAttribute<ShorthandAttribute>()?.Property;

        return new RecordSchema
        {
            Name = type.GetCustomAttribute<CalledAttribute>()?.Name ?? $"'{Naming.Words(type.Name)}'",
            Fields = fields,
            Shorthand = fields.FirstOrDefault(field => field.Property.Name == shorthand),
            Type = type,
            PlacesAccess = type.GetProperty(nameof(Places)) is { } places ? PropertyAccess.To(places) : null,
        };
    }

    /// <summary>The records of the model need nothing to be made of, and classes share their code.</summary>
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only classes get here, and they share their code.")]
    private static Func<object> MakerOf(Type type) =>
        typeof(RecordSchema)
            .GetMethod(nameof(New), BindingFlags.NonPublic | BindingFlags.Static)! // below
            .MakeGenericMethod(type)
            .CreateDelegate<Func<object>>();

    private static T New<T>()
        where T : class, new() => new();

    /// <summary>Base types first, so that common fields lead.</summary>
    private static Stack<Type> Ancestry(Type type)
    {
        var levels = new Stack<Type>();
        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
            levels.Push(level);
        return levels;
    }

    private static FieldSchema Field(Type owner, PropertyInfo property) =>
        new()
        {
            Key = Naming.Snake(property.Name),
            IsRequired =
                property.IsDefined(typeof(RequiredMemberAttribute))
                || property.GetCustomAttribute<RequiredInAttribute>()?.Kinds.Contains(owner) == true,
            Value = Value(property.PropertyType),
            Limits = property.GetCustomAttribute<FieldAttribute>()!, // the caller chose properties that have it
            RefersTo = property.GetCustomAttribute<RefersToAttribute>()?.What,
            OrWord = property.GetCustomAttribute<RefersToAttribute>()?.OrWord,
            NothingWord = property.GetCustomAttribute<NothingWordAttribute>()?.Word,
            OneOrMany = property.IsDefined(typeof(OneOrManyAttribute)),
            Property = property,
        };

    private static ValueSchema Value(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type.IsEnum)
            return new(ValueShape.Choice)
            {
                Words = [.. Enum.GetNames(type).Select(Naming.Kebab)],
                Choices =
                [
                    .. Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => Enum.ToObject(type, value)),
                ],
                Type = type,
            };
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return new(ValueShape.List) { Items = Item(type, 0, Collections.HasListsOf), Type = type };
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(FrozenDictionary<,>))
            return new(ValueShape.Map) { Items = Item(type, 1, Collections.HasMapsOf), Type = type };

        ValueShape? simple =
            type == typeof(string) ? ValueShape.Text
            : type == typeof(bool) ? ValueShape.YesNo
            : type == typeof(int) ? ValueShape.WholeNumber
            : type == typeof(decimal) ? ValueShape.Number
            : type == typeof(DateOnly) ? ValueShape.Date
            : type == typeof(Reference) ? ValueShape.Id
            : type == typeof(YamlNode) ? ValueShape.Free
            : null;

        return simple is { } shape
            ? new(shape) { Type = type }
            : new(ValueShape.Record) { Record = Of(type), Type = type };
    }

    private static ValueSchema Item(Type collection, int argument, Func<Type, bool> isKnown)
    {
        var item = collection.GetGenericArguments()[argument];
        return isKnown(item)
            ? Value(item)
            : throw new NotSupportedException(
                $"Name {item} in {nameof(Collections)}, so that {collection} can be made."
            );
    }
}
