using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Ask.Team;

/// <summary>
/// For a counsellor: questions of clients that the ICT-Steward answered, so that it is the client's turn. First those of clients who are
/// reached by this counsellor, because nobody else gets the answer to them. No word of what was said; nothing when nobody is waited for.
/// </summary>
public sealed class ClientQuestionsDesk(AppDbContext context, Texts texts) : IStaffDeskPart
{
    const int Most = 4;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Counsellor];

    public int Order => 22;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var own = staff.StaffMemberId;
        var waiting = await context.Tickets
            .Where(t => t.State == TicketState.WaitingForPerson && t.MergedIntoId == null)
            .Join(KnownClients.ClientsOf(context, staff.OrganisationId), t => t.PersonId, person => (Guid?)person.Id, (t, person) => new
            {
                t.Topic,
                t.WaitsSince,
                person.Id,
                person.FirstName,
                IsByThem = person.Reach.Kind == ReachKind.Counsellor && person.Reach.StaffMemberId == own,
            })
            .OrderByDescending(row => row.IsByThem).ThenBy(row => row.WaitsSince).Take(Most).ToListAsync(cancellationToken);
        return waiting.Count == 0
            ? null
            : new(
                Say("Ask_Client_Desk_Title"),
                [
                    .. waiting.Select(row => new DeskLine(
                        row.FirstName, texts.Topic(row.Topic),
                        row.WaitsSince is { } since ? Say("Ask_Client_Desk_Since", BelgianFormat.ShortMoment(since)) : null,
                        AskLinks.ForClient(row.Id), Say(row.IsByThem ? "Ask_Client_Desk_Together" : "Ask_Client_Desk_Waits"), row.IsByThem)),
                ],
                "");
    }

    string Say(string key, params object?[] args) => texts.Dutch("HelpDesk", key, args);
}
