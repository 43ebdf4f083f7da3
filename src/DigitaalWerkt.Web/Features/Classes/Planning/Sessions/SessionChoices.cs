using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning.Sessions;

/// <summary>What a planner can choose for a session: all that isn't put aside, and what the session has already.</summary>
public sealed record SessionChoices(
    IReadOnlyList<Choice> Courses, IReadOnlyList<Choice> Rooms, IReadOnlyList<Choice> Trainers, IReadOnlyList<Choice> Equipment)
{
    public static readonly SessionChoices None = new([], [], [], []);

    /// <param name="session">The session that changes, or null.</param>
    public static async Task<SessionChoices> LoadAsync(AppDbContext context, ClassSession? session, CancellationToken cancellationToken)
    {
        var (course, room, trainer, set) = (session?.CoursePlanId, session?.RoomId, session?.TrainerId, session?.EquipmentSetId);
        var rooms =
            from r in context.Rooms
            join l in context.Locations on r.LocationId equals l.Id
            where r.ArchivedAt == null && l.ArchivedAt == null || r.Id == room
            orderby l.Name, r.Name
            select new Choice(r.Id, l.Name + " – " + r.Name, r.Capacity, null);
        return new(
            await context.CoursePlans.Where(p => p.ArchivedAt == null || p.Id == course).OrderBy(p => p.Title)
                .Select(p => new Choice(p.Id, p.Title, null, p.Languages)).ToListAsync(cancellationToken),
            await rooms.ToListAsync(cancellationToken),
            await context.StaffMembers.Where(m => m.DisabledAt == null && m.Roles.Contains(StaffRole.Trainer) || m.Id == trainer).OrderBy(m => m.Name)
                .Select(m => new Choice(m.Id, m.Name, null, null)).ToListAsync(cancellationToken),
            await context.EquipmentSets.Where(e => e.ArchivedAt == null || e.Id == set).OrderBy(e => e.Name)
                .Select(e => new Choice(e.Id, e.Name, e.Pieces, null)).ToListAsync(cancellationToken));
    }

    /// <summary>The least of what room and equipment allow.</summary>
    public SeatLimit LimitOf(Guid roomId, Guid? equipmentSetId)
    {
        var room = Rooms.First(r => r.Id == roomId);
        var set = Equipment.FirstOrDefault(e => e.Id == equipmentSetId);
        return SeatLimit.Of(room.Name, room.Places!.Value, set?.Name, set?.Places);
    }

    /// <summary>The choices as options of a list, with an empty one before them.</summary>
    /// <param name="none">Key of the word for the empty one.</param>
    /// <param name="counted">Key of what a choice with a number says.</param>
    public static IEnumerable<SelectListItem> Options(
        Texts texts, IEnumerable<Choice> choices, string none, string counted = "Planning_Option_Places") => choices
        .Select(choice => new SelectListItem(
            choice.Places is { } places ? texts.Dutch("Classes", counted, choice.Name, places) : choice.Name, choice.Id.ToString()))
        .Prepend(new SelectListItem(texts.Dutch("Classes", none), ""));
}
