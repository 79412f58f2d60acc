using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Upshot.Tests.Architecture;

/// <summary>A type with the assembly it comes from; empty when that is the assembly itself.</summary>
internal readonly record struct TypeName(string Assembly, string Namespace, string Name);

/// <summary>Metadata handles and signatures → the types they name. A nested type counts as the outermost one.</summary>
internal sealed class TypeNames(MetadataReader reader) : ISignatureTypeProvider<ImmutableArray<TypeName>, object?>
{
    public TypeName Of(TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? Of(outer)
            : new("", reader.GetString(type.Namespace), reader.GetString(type.Name));
    }

    public ImmutableArray<TypeName> In(EntityHandle handle) =>
        handle.IsNil
            ? []
            : handle.Kind switch
            {
                HandleKind.TypeDefinition => [Of((TypeDefinitionHandle)handle)],
                HandleKind.TypeReference => [Of((TypeReferenceHandle)handle)],
                HandleKind.TypeSpecification => reader
                    .GetTypeSpecification((TypeSpecificationHandle)handle)
                    .DecodeSignature(this, null),
                HandleKind.FieldDefinition => Field(reader.GetFieldDefinition((FieldDefinitionHandle)handle)),
                HandleKind.MethodDefinition => Method(reader.GetMethodDefinition((MethodDefinitionHandle)handle)),
                HandleKind.MemberReference => Member(reader.GetMemberReference((MemberReferenceHandle)handle)),
                HandleKind.MethodSpecification => Method(
                    reader.GetMethodSpecification((MethodSpecificationHandle)handle)
                ),
                HandleKind.StandaloneSignature => Join(
                    reader.GetStandaloneSignature((StandaloneSignatureHandle)handle).DecodeLocalSignature(this, null)
                ),
                _ => [],
            };

    public ImmutableArray<TypeName> GetTypeFromDefinition(
        MetadataReader reader,
        TypeDefinitionHandle handle,
        byte rawTypeKind
    ) => [Of(handle)];

    public ImmutableArray<TypeName> GetTypeFromReference(
        MetadataReader reader,
        TypeReferenceHandle handle,
        byte rawTypeKind
    ) => [Of(handle)];

    public ImmutableArray<TypeName> GetTypeFromSpecification(
        MetadataReader reader,
        object? genericContext,
        TypeSpecificationHandle handle,
        byte rawTypeKind
    ) => In(handle);

    public ImmutableArray<TypeName> GetGenericInstantiation(
        ImmutableArray<TypeName> genericType,
        ImmutableArray<ImmutableArray<TypeName>> typeArguments
    ) => [.. genericType, .. Join(typeArguments)];

    public ImmutableArray<TypeName> GetFunctionPointerType(MethodSignature<ImmutableArray<TypeName>> signature) =>
        Signature(signature);

    public ImmutableArray<TypeName> GetModifiedType(
        ImmutableArray<TypeName> modifier,
        ImmutableArray<TypeName> unmodifiedType,
        bool isRequired
    ) => [.. modifier, .. unmodifiedType];

    public ImmutableArray<TypeName> GetArrayType(ImmutableArray<TypeName> elementType, ArrayShape shape) => elementType;

    public ImmutableArray<TypeName> GetByReferenceType(ImmutableArray<TypeName> elementType) => elementType;

    public ImmutableArray<TypeName> GetPinnedType(ImmutableArray<TypeName> elementType) => elementType;

    public ImmutableArray<TypeName> GetPointerType(ImmutableArray<TypeName> elementType) => elementType;

    public ImmutableArray<TypeName> GetSZArrayType(ImmutableArray<TypeName> elementType) => elementType;

    public ImmutableArray<TypeName> GetGenericMethodParameter(object? genericContext, int index) => [];

    public ImmutableArray<TypeName> GetGenericTypeParameter(object? genericContext, int index) => [];

    public ImmutableArray<TypeName> GetPrimitiveType(PrimitiveTypeCode typeCode) => [];

    private TypeName Of(TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return type.ResolutionScope.Kind switch
        {
            HandleKind.TypeReference => Of((TypeReferenceHandle)type.ResolutionScope),
            HandleKind.AssemblyReference => new(
                reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name),
                reader.GetString(type.Namespace),
                reader.GetString(type.Name)
            ),
            _ => new("", reader.GetString(type.Namespace), reader.GetString(type.Name)),
        };
    }

    private ImmutableArray<TypeName> Field(FieldDefinition field) =>
        [Of(field.GetDeclaringType()), .. field.DecodeSignature(this, null)];

    private ImmutableArray<TypeName> Method(MethodDefinition method) =>
        [Of(method.GetDeclaringType()), .. Signature(method.DecodeSignature(this, null))];

    private ImmutableArray<TypeName> Method(MethodSpecification method) =>
        [.. In(method.Method), .. Join(method.DecodeSignature(this, null))];

    private ImmutableArray<TypeName> Member(MemberReference member) =>
        [
            .. In(member.Parent),
            .. member.GetKind() == MemberReferenceKind.Field
                ? member.DecodeFieldSignature(this, null)
                : Signature(member.DecodeMethodSignature(this, null)),
        ];

    private static ImmutableArray<TypeName> Signature(MethodSignature<ImmutableArray<TypeName>> signature) =>
        [.. signature.ReturnType, .. Join(signature.ParameterTypes)];

    private static ImmutableArray<TypeName> Join(ImmutableArray<ImmutableArray<TypeName>> types) =>
        [.. types.SelectMany(type => type)];
}
