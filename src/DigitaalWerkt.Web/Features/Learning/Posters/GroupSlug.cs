using DigitaalWerkt.Web.Features.Learning.Content;

namespace DigitaalWerkt.Web.Features.Learning.Posters;

/// <summary>How a group of lessons is called in an address.</summary>
public static class GroupSlug
{
    public static string Of(LessonGroup group) => group switch
    {
        LessonGroup.Phone => "telefoon",
        LessonGroup.Email => "e-mail",
        LessonGroup.Applying => "solliciteren",
        _ => "vdab",
    };

    /// <param name="slug">As it stands in an address; anything.</param>
    public static LessonGroup? Read(string? slug) =>
        Enum.GetValues<LessonGroup>().Where(group => Of(group) == slug).Select(group => (LessonGroup?)group).SingleOrDefault();
}
