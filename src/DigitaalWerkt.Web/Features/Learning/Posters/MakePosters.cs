using System.Text;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Learning.Posters;

/// <summary>Lays out what one hangs up and gives along, for a page and for a PDF.</summary>
public sealed class MakePosters(ModuleLibrary library, IOptions<SiteAddress> site)
{
    public const string PosterView = "/Features/Learning/Posters/_Poster.cshtml";
    public const string CardView = "/Features/Learning/Posters/_GroupCard.cshtml";

    /// <param name="slug">The lesson; anything.</param>
    /// <param name="carriesPictures">True puts the drawings inside the document.</param>
    /// <returns>Null when there is no such lesson.</returns>
    public LessonPoster? Poster(string slug, bool carriesPictures) => library.Find(Audience.JobSeekers, slug) is { } module
        ? new(module, site.Value.To(LearningLinks.Lesson(module)), site.Value.InWords(LearningLinks.Lessons), Source(module.Drawing, carriesPictures))
        : null;

    /// <param name="slug">The group; anything.</param>
    /// <param name="carriesPictures">True puts the drawings inside the document.</param>
    /// <returns>Null when there is no such group, or no lesson in it.</returns>
    public GroupCard? Card(string slug, bool carriesPictures)
    {
        if (GroupSlug.Read(slug) is not { } group)
        {
            return null;
        }
        var lessons = library.Modules.Where(module => module.Group == group).Select(module => (module, Source(module.Drawing, carriesPictures))).ToList();
        return lessons.Count == 0
            ? null
            : new(group, lessons, site.Value.To(PosterLinks.InList(group)), site.Value.InWords(LearningLinks.Lessons));
    }

    static string Source(Drawing drawing, bool carriesPictures) =>
        carriesPictures ? QrCode.DataUri(Encoding.UTF8.GetString(drawing.Content)) : drawing.Url;
}
