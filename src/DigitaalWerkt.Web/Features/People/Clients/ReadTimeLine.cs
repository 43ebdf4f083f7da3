using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.People.Cards;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>Reads the time line of a person for somebody of staff, from the lines that the features lay.</summary>
public sealed class ReadTimeLine(AppDbContext context, PersonLines lines, CardsOfPerson cards, TimeProvider clock)
{
    /// <returns>
    /// Null when it isn't theirs to see: the person is no client of their organisation, and there is nothing with which they help them.
    /// </returns>
    public async Task<TimeLine?> FindAsync(Guid id, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var access = PersonAccess.Of(staff);
        var seen = await context.PeopleSeenBy(access).AsNoTracking()
            .SingleOrDefaultAsync(p => p.Id == id && p.Person.FirstName != Person.NameOfNobody, cancellationToken);
        if (seen is null)
        {
            return null;
        }
        var isClient = seen.Person.OrganisationId == staff.OrganisationId;
        var chapters = await lines.ReadAsync(seen.Person, access.Lines, cancellationToken);
        List<PersonLine> all = [.. chapters.SelectMany(chapter => chapter.Lines).OrderByDescending(line => line.At)];
        if (!isClient && all.Count == 0)
        {
            return null;
        }
        if (isClient)
        {
            await NoteLookAsync(id, staff, cancellationToken);
            await PersonLines.NoteLookAsync(chapters, id, staff, cancellationToken);
        }
        return new(await NamedAsync(seen, access, staff, cancellationToken), isClient, all, clock.GetUtcNow());
    }

    // Whoever gives a class or answers a question reads the name there; not a coordinator, and not in the first week of a role
    // (docs/adr/0016-four-fields-for-a-counsellor.md). Here it is the name of somebody whom they help.
    async Task<SeenPerson> NamedAsync(SeenPerson seen, PersonAccess access, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        if (seen.IsNamed || !access.InOwnHelp().SeesEverybody)
        {
            return seen;
        }
        List<StaffRole> held = [.. new[] { StaffRole.Trainer, StaffRole.Steward }.Where(role => staff.Has(role))];
        if (held.Count == 0)
        {
            return seen;
        }
        foreach (var role in held)
        {
            if (await context.IsNewAsync(staff.StaffMemberId, role, clock.GetUtcNow(), cancellationToken))
            {
                return seen;
            }
        }
        return seen with { IsNamed = true, Name = seen.Person.FirstName };
    }

    // What somebody shows of their card they may ask about: who looked, and when.
    async Task NoteLookAsync(Guid id, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var learners = await cards.Learners(id, CardPurpose.Lessons).ToListAsync(cancellationToken);
        var now = clock.GetUtcNow();
        context.AddRange(learners.Select(learner =>
            new AuditEntry(StaffAct.LessonsOfClientSeen, staff.StaffMemberId, learner, staff.OrganisationId, now)));
        await context.SaveChangesAsync(cancellationToken);
    }
}
