using System.Runtime.InteropServices;
using System.Text.Json;

namespace DigitaalWerkt.Web.Platform.PrivatePostgres;

/// <summary>The programs in npm's packages <c>@embedded-postgres/&lt;os&gt;-&lt;arch&gt;</c>.</summary>
static class NpmPostgres
{
    static string Package => string.Join('-',
        OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux",
        RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant());

    /// <summary>The folders of programs in node_modules of the given folder and of the folders above it.</summary>
    public static IEnumerable<string> Folders(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var package = Path.Combine(folder.FullName, "node_modules", "@embedded-postgres", Package);

            if (Directory.Exists(package) && TryLink(package))
            {
                yield return Path.Combine(package, "native", "bin");
            }
        }
    }

    // An npm package can't hold links; without those to its libraries no program of this one starts. Its own install script makes
    // them too, but many people switch those scripts off.
    static bool TryLink(string package)
    {
        var list = Path.Combine(package, "native", "pg-symlinks.json");

        if (!File.Exists(list))
        {
            return true;
        }

        try
        {
            foreach (var link in JsonSerializer.Deserialize<Link[]>(File.ReadAllText(list), JsonSerializerOptions.Web) ?? [])
            {
                Make(Path.Combine(package, link.Target), Path.Combine(package, link.Source));
            }

            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            return false;
        }
    }

    static void Make(string link, string target)
    {
        try
        {
            if (!File.Exists(link))
            {
                File.CreateSymbolicLink(link, Path.GetRelativePath(Path.GetDirectoryName(link)!, target));
            }
        }
        catch (IOException) when (File.Exists(link))
        {
            // Another process was faster.
        }
    }

    sealed record Link(string Source, string Target);
}
