using System.Security.Cryptography;
using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Practice.Apps.Reading;

/// <summary>Reads the drawings of an app.</summary>
static class PictureReader
{
    const int MostBytes = 4096;

    /// <param name="path">The folder of the app.</param>
    public static Dictionary<string, AppPicture> Read(ContentFolder content, string path, ICollection<ContentProblem> problems) =>
        Directory.GetFiles(path, "*.svg").Order(StringComparer.Ordinal)
            .Select(file => ReadOne(content, Path.GetFileName(path), file, problems))
            .OfType<AppPicture>()
            .ToDictionary(picture => picture.Name);

    static AppPicture? ReadOne(ContentFolder content, string app, string path, ICollection<ContentProblem> problems)
    {
        var (file, name) = (content.NameOf(path), Path.GetFileName(path));
        if (!AppReader.Id.IsMatch(Path.GetFileNameWithoutExtension(name)))
        {
            Complain(0, $"'{name}' can't be the name of a drawing.", "Use small letters, digits and hyphens, at most 40.");
            return null;
        }
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length > MostBytes)
        {
            Complain(0, $"The drawing has {bytes.Length} bytes.", $"Make it simpler: at most {MostBytes}.");
        }
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
        return PlainSvg.Measure(bytes, Complain) is var (width, height)
            ? new AppPicture(name, AppPictures.UrlOf(app, name, hash), width, height, bytes)
            : null;

        void Complain(int line, string problem, string mend) => problems.Add(new ContentProblem(file, line, problem, mend));
    }
}
