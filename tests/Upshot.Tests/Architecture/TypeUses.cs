using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Upshot.Tests.Architecture;

/// <summary>Which types the types of a compiled assembly name: in signatures, attributes and code.</summary>
internal sealed class TypeUses : IDisposable
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields()
        .Select(field => (OpCode)field.GetValue(null)!) // every field of OpCodes is an OpCode
        .ToDictionary(code => code.Value);

    private readonly PEReader file;
    private readonly MetadataReader reader;
    private readonly TypeNames names;

    public TypeUses(string path)
    {
        file = new PEReader(File.OpenRead(path));
        reader = file.GetMetadataReader();
        names = new TypeNames(reader);
    }

    public ImmutableArray<string> Assemblies =>
        [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))];

    /// <summary>Each type with every type it names, once.</summary>
    public IEnumerable<(TypeName User, TypeName Used)> All() =>
        reader.TypeDefinitions.SelectMany(handle => Of(handle).Select(used => (names.Of(handle), used))).Distinct();

    public void Dispose() => file.Dispose();

    private IEnumerable<TypeName> Of(TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        return
        [
            .. names.In(type.BaseType),
            .. type.GetInterfaceImplementations()
                .SelectMany(item => names.In(reader.GetInterfaceImplementation(item).Interface)),
            .. type.GetCustomAttributes().SelectMany(item => names.In(reader.GetCustomAttribute(item).Constructor)),
            .. type.GetFields().SelectMany(item => names.In(item)),
            .. type.GetMethods().SelectMany(Of),
        ];
    }

    private IEnumerable<TypeName> Of(MethodDefinitionHandle handle)
    {
        var method = reader.GetMethodDefinition(handle);
        if (method.RelativeVirtualAddress == 0)
            return names.In(handle);

        var body = file.GetMethodBody(method.RelativeVirtualAddress);
        return
        [
            .. names.In(handle),
            .. names.In(body.LocalSignature),
            .. Tokens(body.GetILContent()).SelectMany(token => names.In(token)),
        ];
    }

    /// <summary>The metadata tokens that instructions carry (ECMA-335, partition VI, C).</summary>
    private static IEnumerable<EntityHandle> Tokens(ImmutableArray<byte> code)
    {
        for (var i = 0; i < code.Length; )
        {
            var value = code[i] == 0xFE ? (short)(0xFE00 | code[i + 1]) : code[i];
            var instruction = Codes[value];
            i += instruction.Size;
            if (
                instruction.OperandType
                is OperandType.InlineMethod
                    or OperandType.InlineType
                    or OperandType.InlineField
                    or OperandType.InlineTok
            )
                yield return MetadataTokens.EntityHandle(BitConverter.ToInt32(code.AsSpan()[i..]));
            i += Length(instruction.OperandType, code.AsSpan()[i..]);
        }
    }

    private static int Length(OperandType operand, ReadOnlySpan<byte> rest) =>
        operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(rest[..4])),
            _ => 4,
        };
}
