namespace DigitaalWerkt.Web.Features.Classes.Planning;

public sealed record CoursePlanDetails(string Title, string Summary, Audience Audience, IReadOnlyList<string> Lessons, string? Bring)
{
    public IReadOnlyList<string> Languages { get; init; } = [];
}
