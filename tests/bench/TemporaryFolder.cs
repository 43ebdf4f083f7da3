namespace DigitaalWerkt.Bench;

sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder()
    {
        // The database runs as a user of its own when we are root, and has to get in.
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path, File.GetUnixFileMode(Path) | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("dw-bench-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
