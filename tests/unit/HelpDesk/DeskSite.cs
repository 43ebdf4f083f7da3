using System.Security.Claims;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk;

/// <summary>The site with people who ask and stewards who answer.</summary>
public class DeskSite(TestDatabase databases) : MessageSite(databases)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Asks a question on the site.</summary>
    public async Task<Ticket> AskAsync(PersonDetails? person = null, string text = "Mijn wifi werkt niet.", TicketTopic topic = TicketTopic.Device) =>
        (await WithAsync<OpenTicket, Ticket?>(open => open.RunAsync(
            new() { Key = RequestKey.New(), Origin = TicketOrigin.Website, Topic = topic, Text = text, Person = person }, Cancel)))!;

    public Task<Ticket> ReadAsync(Ticket ticket) => QueryAsync(context => context.Tickets.AsNoTracking().SingleAsync(t => t.Id == ticket.Id, Cancel));

    public Task<List<TicketMessage>> SaidAsync(Ticket ticket) =>
        QueryAsync(context => context.TicketMessages.AsNoTracking().Where(m => m.TicketId == ticket.Id).OrderBy(m => m.At).ToListAsync(Cancel));

    public Task<List<TicketEventKind>> HappenedAsync(Ticket ticket) =>
        QueryAsync(context => context.TicketEvents.Where(e => e.TicketId == ticket.Id).OrderBy(e => e.At).Select(e => e.Kind).ToListAsync(Cancel));

    /// <summary>What is told of a question, in the order in which it was written.</summary>
    public Task<List<OutboxMessage>> ToldAsync(Ticket ticket) =>
        QueryAsync(context => context.OutboxMessages.AsNoTracking().Where(m => m.Subject == ticket.Id).OrderBy(m => m.Id).ToListAsync(Cancel));

    /// <summary>A steward as the use cases know them.</summary>
    public async Task<ClaimsPrincipal> StewardAsync(string organisation = "Jobteam") => PrincipalOf(await AddStaffMemberAsync([StaffRole.Steward], organisation));

    public static ClaimsPrincipal PrincipalOf(StaffMember member) => new LiveSession(
        Guid.NewGuid(), SignInMethod.AuthenticatorCode, member.Id, member.Name, member.OrganisationId, "Huis", member.Roles).ToPrincipal("test");

    /// <summary>Plans an appointment about a question, as far as the question knows of it.</summary>
    public Task PlanAsync(Ticket ticket, ClaimsPrincipal steward) => QueryAsync(async context =>
    {
        (await context.Tickets.SingleAsync(t => t.Id == ticket.Id, Cancel)).Plan(steward.StaffMemberId, Clock.GetUtcNow());
        return await context.SaveChangesAsync(Cancel);
    });

    public Task LeaveAsync(ClaimsPrincipal member) => QueryAsync(async context =>
    {
        var id = member.StaffMemberId;
        (await context.StaffMembers.SingleAsync(m => m.Id == id, Cancel)).Disable(Clock.GetUtcNow());
        return await context.SaveChangesAsync(Cancel);
    });

    /// <summary>They got this work only today.</summary>
    public Task JoinTodayAsync(StaffMember member) => QueryAsync(context =>
    {
        context.Add(new AuditEntry(StaffAct.Joined, null, member.Id, member.OrganisationId, Clock.GetUtcNow()) { To = AuditEntry.Words(member.Roles) });
        return context.SaveChangesAsync(Cancel);
    });
}
