namespace DigitaalWerkt.Tests.Operations;

/// <summary>The files of this repository, for tests that look at them.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    static string Find()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "DigitaalWerkt.slnx")))
        {
            at = at.Parent ?? throw new InvalidOperationException("The tests don't run inside the repository.");
        }
        return at.FullName;
    }
}
