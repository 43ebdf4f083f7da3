using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>
/// Keeps what a steward is typing at a question, and that they are there. Neither changes the question: only what is sent does.
/// </summary>
public sealed class KeepDraft(AppDbContext context, TimeProvider clock)
{
    static readonly TimeSpan JustSent = TimeSpan.FromMinutes(1);

    /// <param name="text">All of it; null: nothing any more.</param>
    public async Task SaveAsync(Guid id, bool isNote, string? text, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var (me, now) = (staff.StaffMemberId, clock.GetUtcNow());
        if (text is null)
        {
            await context.TicketDrafts.Where(d => d.TicketId == id && d.StaffMemberId == me && d.IsNote == isNote).ExecuteDeleteAsync(cancellationToken);
            return;
        }
        // What the page keeps while one types can come in after the answer itself: it is no draft any more.
        await context.Database.ExecuteSqlAsync(
            $"""
             insert into ticket_draft (ticket_id, staff_member_id, is_note, text, at)
             select {id}, {me}, {isNote}, {text}, {now}
             where not exists (
                 select from ticket_message
                 where not {isNote} and ticket_id = {id} and staff_member_id = {me} and text = {text} and at > {now - JustSent})
             and not exists (
                 select from ticket_note
                 where {isNote} and ticket_id = {id} and staff_member_id = {me} and text = {text} and at > {now - JustSent})
             on conflict (ticket_id, staff_member_id, is_note) do update set text = excluded.text, at = excluded.at
             """,
            cancellationToken);
    }

    /// <summary>They have it open now.</summary>
    public Task LookAsync(Guid id, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var (me, now) = (staff.StaffMemberId, clock.GetUtcNow());
        return context.Database.ExecuteSqlAsync(
            $"""
             insert into ticket_look (ticket_id, staff_member_id, at) values ({id}, {me}, {now})
             on conflict (ticket_id, staff_member_id) do update set at = excluded.at
             """,
            cancellationToken);
    }

    /// <summary>The colleagues who have it open now.</summary>
    public Task<List<string>> OthersAsync(Guid id, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var (me, since) = (staff.StaffMemberId, clock.GetUtcNow() - TicketLook.Lasts);
        return context.TicketLooks.Where(l => l.TicketId == id && l.StaffMemberId != me && l.At > since)
            .Join(context.StaffMembers, l => l.StaffMemberId, m => m.Id, (_, m) => m.Name).OrderBy(name => name).ToListAsync(cancellationToken);
    }
}
