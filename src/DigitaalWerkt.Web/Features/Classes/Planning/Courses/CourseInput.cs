using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Planning.Courses;

/// <summary>A course as it stands in the form: its fields, what is wrong with them, and how they read.</summary>
public sealed record CourseInput
{
    public string? Title { get; init; }
    public string? Summary { get; init; }
    public Audience Audience { get; init; }
    public List<string> Lessons { get; init; } = [];
    public string? Bring { get; init; }
    public List<string> Languages { get; init; } = [];

    /// <summary>A course that is there, as it stands in the form to change it.</summary>
    public static CourseInput Of(CoursePlan course) => new()
    {
        Title = course.Title,
        Summary = course.Summary,
        Audience = course.Audience,
        Lessons = [.. course.Lessons],
        Bring = course.Bring,
        Languages = [.. course.Languages],
    };

    /// <summary>The fields in words, each with its name, for a planner who compares them.</summary>
    /// <param name="lessons">Those that can be chosen.</param>
    public IReadOnlyList<(string Word, string? Value)> InWords(Texts texts, IEnumerable<Module> lessons) =>
    [
        (texts.Dutch("Classes", "Planning_Course_Title"), Title),
        (texts.Dutch("Classes", "Planning_Summary"), Summary),
        (texts.Dutch("Classes", "Planning_Audience"), texts.Dutch("Classes", $"Planning_Audience_{Audience}")),
        (texts.Dutch("Classes", "Planning_Lessons"), string.Join(" · ", lessons.Where(l => Lessons.Contains(l.Slug)).Select(l => l.Title.Dutch))),
        (texts.Dutch("Classes", "Planning_Bring"), Bring),
        (texts.Dutch("Classes", "Planning_Languages"), string.Join(" · ", Languages)),
    ];

    /// <param name="lessons">Those that can be chosen.</param>
    public CoursePlanDetails ToDetails(IEnumerable<Module> lessons) => new()
    {
        Title = Typed.Line(Title) ?? "",
        Summary = Typed.Text(Summary) ?? "",
        Audience = Audience,
        Lessons = [.. lessons.Select(lesson => lesson.Slug).Intersect(Lessons)],
        Bring = Typed.Text(Bring),
        Languages = [.. Language.Help.Select(language => language.Code).Intersect(Languages)],
    };

    /// <summary>Says on the page what is wrong.</summary>
    public void Check(PageModel page)
    {
        page.CheckText("Input.Title", Title, CoursePlan.TitleLength);
        page.CheckText("Input.Summary", Summary, CoursePlan.SummaryLength);
        page.CheckText("Input.Bring", Bring, CoursePlan.BringLength, isNeeded: false);
    }
}
