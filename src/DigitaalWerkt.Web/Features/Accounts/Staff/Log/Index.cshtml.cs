using DigitaalWerkt.Web.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Log;

[Authorize(Policy = Policies.Coordinator)]
public sealed class IndexModel(AppDbContext context) : PageModel
{
    public const int Shown = 200;

    public IReadOnlyList<LogRow> Entries { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Entries = await context.AuditEntries.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Take(Shown)
            .Select(entry => new LogRow(
                entry.At,
                entry.Act,
                context.StaffMembers.Where(member => member.Id == entry.ActorId).Select(member => member.Name).SingleOrDefault(),
                context.StaffMembers.Where(member => member.Id == entry.AboutId).Select(member => member.Name).SingleOrDefault()
                    ?? context.Invitations.Where(i => i.Id == entry.AboutId).Select(i => i.Name).SingleOrDefault()
                    ?? context.Organisations.Where(o => o.Id == entry.AboutId).Select(o => o.Name).SingleOrDefault(),
                entry.Before,
                entry.After))
            .ToListAsync(cancellationToken);

    public sealed record LogRow(DateTimeOffset At, StaffAct Act, string? Actor, string? About, string? Before, string? After);
}
