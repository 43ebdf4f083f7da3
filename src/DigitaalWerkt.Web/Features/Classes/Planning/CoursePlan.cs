using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Features.Shared;
namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>What a class is about; it is given many times.</summary>
public sealed class CoursePlan : IArchivable
{
    public const int TitleLength = 80;
    public const int SummaryLength = 300;
    public const int BringLength = 200;

    CoursePlan()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    [MaxLength(TitleLength)]
    public string Title { get; private set; } = "";

    [MaxLength(SummaryLength)]
    public string Summary { get; private set; } = "";

    public Audience Audience { get; private set; }

    /// <summary>The slugs of the lessons that it covers.</summary>
    public IReadOnlyList<string> Lessons { get; private set; } = [];

    /// <summary>What to bring, one thing a line.</summary>
    [MaxLength(BringLength)]
    public string? Bring { get; private set; }

    /// <summary>Languages in which somebody can usually help, as codes: what a new session has unless its planner says otherwise.</summary>
    public IReadOnlyList<string> Languages { get; private set; } = [];

    string IArchivable.Called => Title;

    public DateTimeOffset? ArchivedAt { get; private set; }

    public static CoursePlan Create(CoursePlanDetails details)
    {
        var plan = new CoursePlan();
        plan.Change(details);
        return plan;
    }

    public void Change(CoursePlanDetails details) => (Title, Summary, Audience, Lessons, Bring, Languages) =
        (details.Title, details.Summary, details.Audience, details.Lessons, details.Bring, details.Languages);

    public void Archive(DateTimeOffset now) => ArchivedAt ??= now;

    public void Restore() => ArchivedAt = null;
}
