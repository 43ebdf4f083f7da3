namespace DigitaalWerkt.Web.Platform.Content;

/// <summary>The folder with what writers make: lessons, practice e-mails, word list.</summary>
/// <param name="Root">Absolute path.</param>
public sealed record ContentFolder(string Root)
{
    /// <summary>
    /// Finds the folder: the setting <c>DW_CONTENT</c>, else <c>content</c> beside the program or in a folder above it.
    /// </summary>
    /// <exception cref="StartupProblemException">There is no such folder.</exception>
    public static ContentFolder Find(IConfiguration configuration, IHostEnvironment environment)
    {
        var candidates = configuration["DW_CONTENT"] is { Length: > 0 } configured
            ? [configured]
            : Above(environment.ContentRootPath).Concat(Above(AppContext.BaseDirectory)).Select(folder => Path.Combine(folder, "content"));
        var root = candidates.FirstOrDefault(folder => Directory.Exists(Path.Combine(folder, "modules")))
            ?? throw new StartupProblemException(
                "The lessons were not found: there is no folder 'content' with a folder 'modules' in it.",
                "Start the program in its repository, or set DW_CONTENT to the content folder.");
        return new ContentFolder(Path.GetFullPath(root));
    }

    /// <summary>A path of a file as it is written in messages: below the root, with forward slashes.</summary>
    public string NameOf(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    static IEnumerable<string> Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            yield return at.FullName;
        }
    }
}
