using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning.Sessions;

/// <summary>What a planner can choose for a session: all that isn't put aside, and what the session has already.</summary>
public sealed record SessionChoices(IReadOnlyList<CourseChoice> Courses, PlaceChoices Places, IReadOnlyList<Choice> Trainers)
{
    public static readonly SessionChoices None = new([], PlaceChoices.None, []);

    /// <param name="session">The session that changes, or null.</param>
    public static async Task<SessionChoices> LoadAsync(AppDbContext context, ClassSession? session, CancellationToken cancellationToken)
    {
        var (course, trainer) = (session?.CoursePlanId, session?.TrainerId);
        return new(
            await context.CoursePlans.Where(p => p.ArchivedAt == null || p.Id == course).OrderBy(p => p.Title)
                .Select(p => new CourseChoice(p.Id, p.Title, p.Languages)).ToListAsync(cancellationToken),
            await PlaceChoices.LoadAsync(context, session?.RoomId, session?.EquipmentSetId, cancellationToken),
            await context.StaffMembers.Where(m => m.DisabledAt == null && m.Roles.Contains(StaffRole.Trainer) || m.Id == trainer).OrderBy(m => m.Name)
                .Select(m => new Choice(m.Id, m.Name)).ToListAsync(cancellationToken));
    }

    /// <summary>The least of what room and equipment allow.</summary>
    public SeatLimit LimitOf(Guid roomId, Guid? equipmentSetId)
    {
        var room = Places.Rooms.First(r => r.Id == roomId);
        var set = Places.Equipment.FirstOrDefault(e => e.Id == equipmentSetId);
        return SeatLimit.Of(room.Name, room.Places, set?.Name, set?.Places);
    }

    /// <summary>The choices as options of a list, with an empty one before them.</summary>
    /// <param name="none">Key of the word for the empty one.</param>
    public static IEnumerable<SelectListItem> Options(Texts texts, IEnumerable<Choice> choices, string none) => choices
        .Select(choice => new SelectListItem(choice.Name, $"{choice.Id}"))
        .Prepend(new SelectListItem(texts.Dutch("Classes", none), ""));
}

/// <summary>A course in a form.</summary>
/// <param name="Languages">In which of them there is help.</param>
public sealed record CourseChoice(Guid Id, string Name, IReadOnlyList<string> Languages) : Choice(Id, Name);
