using Upshot.Output;

namespace Upshot.Authoring;

/// <summary>Changes to files in two steps, first written beside, then moved into place; and the way back.</summary>
internal sealed class FileWork(string root)
{
    private readonly Stack<FileChange> done = new();
    private readonly Stack<string> folders = new();
    private readonly List<string> staged = [];

    public void Do(IReadOnlyCollection<FileChange> changes)
    {
        MakeFolder(root);
        foreach (var change in changes)
            if (change.After is { } bytes)
                Stage(change.Path, bytes);

        foreach (var change in changes.OrderBy(change => change.After is null))
        {
            if (change.After is null)
                Disk.DeleteFile(Full(change.Path));
            else
                Disk.MoveFile(Fresh(change.Path), Full(change.Path), change.Before is not null);
            done.Push(change);
        }

        foreach (var folder in changes.Select(change => FolderOf(change.Path)).Distinct(StringComparer.Ordinal))
            Disk.FlushFolder(folder);
    }

    /// <summary>Everything as it was; what the disk refuses even then is given back.</summary>
    public ImmutableArray<DiskFault> Undo()
    {
        var lost = ImmutableArray.CreateBuilder<DiskFault>();
        while (done.TryPop(out var change))
            Try(() => Restore(change), lost);
        foreach (var file in staged)
            Try(() => Disk.DeleteFile(file), lost);
        while (folders.TryPop(out var folder))
            Try(() => Disk.DeleteFolderIfEmpty(folder), lost);
        return lost.ToImmutable();
    }

    private static void Try(Action action, ImmutableArray<DiskFault>.Builder lost)
    {
        try
        {
            action();
        }
        catch (DiskFault fault)
        {
            lost.Add(fault);
        }
    }

    private void Restore(FileChange change)
    {
        if (change.Before is not { } bytes)
        {
            Disk.DeleteFile(Full(change.Path));
            return;
        }

        Stage(change.Path, bytes);
        Disk.MoveFile(Fresh(change.Path), Full(change.Path), overwrite: true);
    }

    private void Stage(string path, ReadOnlyMemory<byte> bytes)
    {
        MakeFolder(FolderOf(path));
        var fresh = Fresh(path);
        // A link of this name would lead the writing elsewhere.
        Disk.DeleteFile(fresh);
        staged.Add(fresh);
        Disk.WriteFile(fresh, bytes);
        Disk.KeepMode(Full(path), fresh);
    }

    private void MakeFolder(string folder)
    {
        if (Directory.Exists(folder))
            return;

        if (Path.GetDirectoryName(folder) is { } parent)
            MakeFolder(parent);
        Disk.CreateFolder(folder);
        folders.Push(folder);
    }

    private string Full(string path) => Path.Combine(root, path);

    private string FolderOf(string path) => Path.GetDirectoryName(Full(path)) ?? root;

    /// <summary>Hidden, so that it is never read as a source.</summary>
    private string Fresh(string path) => Path.Combine(FolderOf(path), $".{Path.GetFileName(path)}.upshot-new");
}
