namespace Upshot.Templates.Running;

/// <summary>A property of one type of the host, read through a delegate.</summary>
internal sealed record BoundMember(Type Type, Func<object, object?> Get);
