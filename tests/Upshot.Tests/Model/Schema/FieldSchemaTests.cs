using Upshot.Model.Schema;

namespace Upshot.Tests.Model.Schema;

public sealed class FieldSchemaTests
{
    /// <summary>Every record that a writer may write, and those inside of it.</summary>
    public static TheoryData<Type> Records =>
        [.. SchemaCatalogue.All.SelectMany(entry => All(entry.Schema)).Select(schema => schema.Type).Distinct()];

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_field_of_a_record_is_read_as_reflection_would(Type type)
    {
        foreach (var field in RecordSchema.Of(type).Fields)
        {
            var record = Activator.CreateInstance(type)!;
            Assert.True(Equals(field.Property.GetValue(record), field.Of(record)), $"{field.Key} as it is made");
            foreach (var value in Samples(field.Property.PropertyType))
            {
                field.Property.SetValue(record, value);
                Assert.Equal(value, field.Of(record));
            }
        }
    }

    [Fact]
    public void A_value_that_a_compiled_program_has_no_code_for_is_refused_with_what_to_do()
    {
        var field = Assert.Single(RecordSchema.Of(typeof(Odd)).Fields);

        var refusal = Assert.Throws<NotSupportedException>(() => field.Of(new Odd()));

        Assert.Equal(
            "Name System.TimeSpan in PropertyAccess, so that System.TimeSpan Span can be read.",
            refusal.Message
        );
    }

    private static IEnumerable<RecordSchema> All(RecordSchema schema) =>
        schema.Fields.Select(field => field.Value.RecordInside).OfType<RecordSchema>().SelectMany(All).Prepend(schema);

    private static IEnumerable<object?> Samples(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } held)
            return Samples(held).Append(null);
        return type.IsEnum ? Enum.GetValues(type).Cast<object>()
            : type == typeof(string) ? ["text"]
            : type == typeof(int) ? [7]
            : type == typeof(decimal) ? [7.5m]
            : type == typeof(bool) ? [true, false]
            : type == typeof(DateOnly) ? [new DateOnly(2025, 10, 6)]
            : [];
    }

    private sealed record Odd
    {
        [Field("How long it took")]
        public TimeSpan Span { get; init; }
    }
}
