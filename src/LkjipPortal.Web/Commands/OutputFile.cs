namespace LkjipPortal.Web.Commands;

/// <summary>A file that appears whole or not at all: it is written beside its place and moved there at the end.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string _unfinished;

    private OutputFile(string path, string unfinished) => (_path, _unfinished) = (path, unfinished);

    /// <summary>Null with a reason when nothing can be written there.</summary>
    public static OutputFile? TryCreate(string path, out string? reason)
    {
        reason = null;
        try
        {
            var full = Path.GetFullPath(path);
            if (Directory.Exists(full))
            {
                reason = $"“{path}” adalah folder; sebutkan nama berkas.";
                return null;
            }

            var unfinished = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Guid.NewGuid():N}");
            File.Create(unfinished).Dispose();
            return new OutputFile(full, unfinished);
        }
        catch (Exception fault) when (IsFileFault(fault))
        {
            reason = Unwritable(path);
            return null;
        }
    }

    /// <param name="write">Writes everything, or gives a reason not to.</param>
    /// <returns>Null when the file is in its place, else the reason.</returns>
    public string? Write(Func<Stream, string?> write)
    {
        try
        {
            using (var stream = File.Create(_unfinished))
            {
                if (write(stream) is { } reason)
                {
                    return reason;
                }
            }

            File.Move(_unfinished, _path, overwrite: true);
            return null;
        }
        catch (Exception fault) when (IsFileFault(fault))
        {
            return Unwritable(_path);
        }
    }

    public void Dispose() => File.Delete(_unfinished);

    private static string Unwritable(string path) => $"“{path}” tidak dapat ditulis; periksa folder dan izinnya.";

    private static bool IsFileFault(Exception fault) => fault is IOException or UnauthorizedAccessException;
}
