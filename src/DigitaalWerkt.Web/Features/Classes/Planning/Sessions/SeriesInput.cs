using System.Reflection;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Planning.Sessions;

/// <summary>One session or a series as it stands in the form; it travels in the address, so that the preview can be looked at again.</summary>
public sealed record SeriesInput : SessionInput
{
    /// <summary>Once, every week or every two weeks, by how many weeks lie between.</summary>
    public static readonly string[] Rhythms = ["0", "1", "2"];

    static readonly IReadOnlyList<PropertyInfo> Fields = [.. typeof(SeriesInput).GetProperties().Where(property => property.CanWrite)];

    /// <summary>Made when the form was first shown: the same form sent twice plans once.</summary>
    public string? Key { get; init; }

    public string? CoursePlanId { get; init; }
    public string? Seats { get; init; }
    public string? Every { get; init; }
    public string? Times { get; init; }
    public string? Until { get; init; }

    /// <summary>Reads it, and says on the page what is wrong.</summary>
    /// <returns>Null when something is wrong with it.</returns>
    public PlannedSeries? Read(PageModel page, SessionChoices choices, DateTimeOffset now)
    {
        var course = choices.Courses.FirstOrDefault(choice => choice.Id == Typed.Id(CoursePlanId));
        if (course is null)
        {
            page.Wrong("Input.CoursePlanId", "Planning_Course_Error");
        }
        if (Typed.Text(Seats) is not null && Typed.Number(Seats) is not (>= 1 and <= ClassSession.MaxSeats))
        {
            page.Wrong("Input.Seats", "Number_Error", 1, ClassSession.MaxSeats);
        }
        var rule = ReadRule(page);
        var read = Read(page, choices, course?.Id ?? Guid.Empty, Typed.Number(Seats), now);
        if (read is not var (details, limit) || rule is null)
        {
            return null;
        }
        if (details.Capacity > limit.Seats)
        {
            page.Wrong("Input.Seats", limit.IsEquipment ? "Planning_Limit_Equipment" : "Planning_Limit_Room", limit.Seats, limit.Binds);
            return null;
        }
        if (details.Languages.Count == 0)
        {
            details = details with { Languages = course!.Languages };
        }
        return new(Typed.Id(Key) ?? Guid.Empty, course!.Name, details, limit, [.. rule.Days()]);
    }

    SeriesRule? ReadRule(PageModel page)
    {
        if (Typed.Day(Day) is not { } first || !Rhythms.Contains(Every))
        {
            // A wrong day is told by the field itself.
            return null;
        }
        if (Every == Rhythms[0])
        {
            return new(first, 1, 1, null);
        }
        var (times, until) = (Typed.Number(Times), Typed.Day(Until));
        if (Typed.Text(Times) is not null && times is not (>= 1 and <= SeriesRule.MaxTimes))
        {
            page.Wrong("Input.Times", "Number_Error", 1, SeriesRule.MaxTimes);
        }
        if (Typed.Text(Until) is not null && (until is null || until < first))
        {
            page.Wrong("Input.Until", "Planning_Until_Error");
        }
        else if (times is null && until?.DayNumber - first.DayNumber >= 7 * Typed.Number(Every)!.Value * SeriesRule.MaxTimes)
        {
            page.Wrong("Input.Until", "Planning_Until_Far", SeriesRule.MaxTimes);
        }
        if (Typed.Text(Times) is null && Typed.Text(Until) is null)
        {
            page.Wrong("Input.Times", "Planning_Times_Error");
        }
        return new(first, Typed.Number(Every)!.Value, times, until);
    }

    /// <summary>The address of a page with all this in it: every field that can be filled in.</summary>
    public string At(string page) => page + QueryString.Create(
        from field in Fields
        from value in field.GetValue(this) as IEnumerable<string?> ?? [field.GetValue(this) as string]
        where !string.IsNullOrEmpty(value)
        select KeyValuePair.Create($"Input.{field.Name}", value));
}
