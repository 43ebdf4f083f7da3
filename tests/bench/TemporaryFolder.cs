namespace DigitaalWerkt.Bench;

sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dw-bench-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
