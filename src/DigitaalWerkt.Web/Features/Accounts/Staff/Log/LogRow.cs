using DigitaalWerkt.Web.Data;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Log;

/// <summary>An entry of the log with the names of who did it and about whom or what it is; null: not a staff member, or gone.</summary>
public sealed record LogRow(DateTimeOffset At, StaffAct Act, string? From, string? To, string? Actor, string? About)
{
    public static IQueryable<LogRow> Of(AppDbContext context, IQueryable<AuditEntry> entries) =>
        entries.Select(entry => new LogRow(
            entry.At, entry.Act, entry.From, entry.To,
            context.StaffMembers.Where(member => member.Id == entry.ActorId).Select(member => member.Name).SingleOrDefault(),
            context.StaffMembers.Where(member => member.Id == entry.AboutId).Select(member => member.Name).SingleOrDefault()
                ?? context.Invitations.Where(i => i.Id == entry.AboutId).Select(i => i.Name).SingleOrDefault()
                ?? context.Organisations.Where(o => o.Id == entry.AboutId).Select(o => o.Name).SingleOrDefault()));
}
