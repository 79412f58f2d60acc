using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Upshot.Model.Data;
using Upshot.Model.Kinds;
using Upshot.Model.Metrics;
using Upshot.Model.Settings;

namespace Upshot.Model.Schema;

/// <summary>
/// Reads and sets a property of any record by delegates that are made once, where reflection would look at the property
/// anew for each record.
/// </summary>
internal abstract class PropertyAccess
{
    /// <summary>
    /// As in <see cref="Collections"/>: a program compiled ahead of time has code for every class, but of values only
    /// for those that are named here. Each may be nullable as well. That they stand here is enough, nobody calls them.
    /// </summary>
    private static readonly FrozenDictionary<Type, Func<PropertyInfo, PropertyAccess>> Values = new Dictionary<
        Type,
        Func<PropertyInfo, PropertyAccess>
    >
    {
        [typeof(AudienceLevel)] = Value<AudienceLevel>,
        [typeof(Better)] = Value<Better>,
        [typeof(CaseResult)] = Value<CaseResult>,
        [typeof(Certainty)] = Value<Certainty>,
        [typeof(Change)] = Value<Change>,
        [typeof(CostModel)] = Value<CostModel>,
        [typeof(DateOnly)] = Value<DateOnly>,
        [typeof(Decision)] = Value<Decision>,
        [typeof(Depth)] = Value<Depth>,
        [typeof(ExpectationClass)] = Value<ExpectationClass>,
        [typeof(Frequency)] = Value<Frequency>,
        [typeof(ImmutableArray<Beneficiary>)] = Value<ImmutableArray<Beneficiary>>,
        [typeof(ImmutableArray<Reference>)] = Value<ImmutableArray<Reference>>,
        [typeof(ImmutableArray<Severity>)] = Value<ImmutableArray<Severity>>,
        [typeof(ImmutableArray<int>)] = Value<ImmutableArray<int>>,
        [typeof(ImmutableArray<object>)] = Value<ImmutableArray<object>>, // the code that lists of classes share
        [typeof(Level)] = Value<Level>,
        [typeof(Makes)] = Value<Makes>,
        [typeof(MetricKind)] = Value<MetricKind>,
        [typeof(Mood)] = Value<Mood>,
        [typeof(OurRole)] = Value<OurRole>,
        [typeof(PageKind)] = Value<PageKind>,
        [typeof(Reference)] = Value<Reference>,
        [typeof(Relationship)] = Value<Relationship>,
        [typeof(ReportStatus)] = Value<ReportStatus>,
        [typeof(ServiceState)] = Value<ServiceState>,
        [typeof(ServiceType)] = Value<ServiceType>,
        [typeof(Severity)] = Value<Severity>,
        [typeof(Shown)] = Value<Shown>,
        [typeof(SiteVisibility)] = Value<SiteVisibility>,
        [typeof(Tier)] = Value<Tier>,
        [typeof(Unit)] = Value<Unit>,
        [typeof(Visibility)] = Value<Visibility>,
        [typeof(WorkState)] = Value<WorkState>,
        [typeof(bool)] = Value<bool>,
        [typeof(decimal)] = Value<decimal>,
        [typeof(int)] = Value<int>,
    }.ToFrozenDictionary();

    public abstract object? Get(object record);

    /// <param name="record">Of a type that has the property.</param>
    /// <param name="value">Of the type of the property; null only where that may be.</param>
    public abstract void Set(object record, object? value);

    /// <exception cref="NotSupportedException">The property holds a value that is not named here.</exception>
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Values are named; classes share their code.")]
    public static PropertyAccess To(PropertyInfo property)
    {
        var held = property.PropertyType;
        if (held.IsValueType && !IsNamed(Nullable.GetUnderlyingType(held) ?? held))
            throw new NotSupportedException(
                $"Name {held} in {nameof(PropertyAccess)}, so that {property} can be read."
            );
        var access = typeof(Of<,>).MakeGenericType(property.DeclaringType!, held); // properties are declared somewhere
        return (PropertyAccess)Activator.CreateInstance(access, property)!; // only a nullable value could be null
    }

    private static bool IsNamed(Type value) =>
        Values.ContainsKey(value)
        || (
            value.IsGenericType
            && value.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            && !value.GenericTypeArguments[0].IsValueType
        );

    private static PropertyAccess Value<T>(PropertyInfo property)
        where T : struct =>
        property.PropertyType == typeof(T) ? new Of<object, T>(property) : new Of<object, T?>(property);

    private sealed class Of<TRecord, TValue>(PropertyInfo property) : PropertyAccess
        where TRecord : class
    {
        private readonly Func<TRecord, TValue> get = property.GetMethod!.CreateDelegate<Func<TRecord, TValue>>(); // fields have both
        private readonly Action<TRecord, TValue> set = property.SetMethod!.CreateDelegate<Action<TRecord, TValue>>();

        public override object? Get(object record) => get((TRecord)record);

        public override void Set(object record, object? value) => set((TRecord)record, (TValue)value!);
    }
}
