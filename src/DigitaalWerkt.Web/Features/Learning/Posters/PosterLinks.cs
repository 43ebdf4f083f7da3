using DigitaalWerkt.Web.Features.Learning.Content;

namespace DigitaalWerkt.Web.Features.Learning.Posters;

/// <summary>The addresses of what one hangs up and gives along.</summary>
public static class PosterLinks
{
    /// <summary>All of it, for whoever prints.</summary>
    public const string All = LearningLinks.Counsellors + "/affiches";

    public static string Poster(Module module) => $"{LearningLinks.Lesson(module)}/affiche";

    public static string PosterPdf(Module module) => $"{Poster(module)}.pdf";

    public static string PosterWithoutPdf(Module module) => $"{Poster(module)}?zonder-pdf=true";

    public static string Card(LessonGroup group) => $"{LearningLinks.Lessons}/groep/{GroupSlug.Of(group)}/kaart";

    public static string CardPdf(LessonGroup group) => $"{Card(group)}.pdf";

    public static string CardWithoutPdf(LessonGroup group) => $"{Card(group)}?zonder-pdf=true";

    /// <summary>Where the group stands in the list of lessons.</summary>
    public static string InList(LessonGroup group) => $"{LearningLinks.Lessons}#{GroupSlug.Of(group)}";
}
