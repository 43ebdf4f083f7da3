using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Places.Agenda;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>The classes in the agenda, for whoever finds one in their way.</summary>
sealed class SessionsInAgenda(AppDbContext context) : IAgendaSource
{
    public string Kind => ClassSession.AgendaKind;

    public async Task<IReadOnlyDictionary<Guid, AgendaEntry>> DescribeAsync(
        IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        await context.ClassSessions.Where(s => ids.Contains(s.Id))
            .Select(s => new
            {
                s.Id,
                s.StartsAt,
                s.EndsAt,
                context.CoursePlans.Single(p => p.Id == s.CoursePlanId).Title,
                context.Rooms.Single(r => r.Id == s.RoomId).LocationId,
            })
            .ToDictionaryAsync(
                s => s.Id, s => new AgendaEntry(s.Title, PlanningLinks.Session(s.Id), s.StartsAt, s.EndsAt, s.LocationId),
                cancellationToken);
}
