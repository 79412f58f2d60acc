namespace Upshot.Output;

/// <summary>Puts files into a folder that is nobody's site, over what is there with the same names.</summary>
public static class FolderWriter
{
    public static WriteResult Write(string folder, ImmutableArray<OutputFile> files)
    {
        var places = new SitePlaces(folder, TargetPath.Real(folder));
        try
        {
            Disk.CreateFolder(places.Target);
            foreach (var file in files)
                Disk.WriteFile(Path.Combine(places.Target, file.Path), file.Bytes);

            return new(Outcome.Done, [], files.Length);
        }
        catch (DiskFault fault)
        {
            return new(Outcome.Failed, [OutputRules.Refusal(places, fault)], 0);
        }
    }
}
