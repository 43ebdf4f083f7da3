using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Desk;

/// <summary>For coordinators: with whose account somebody gave many wrong codes these days. Nothing when all is well.</summary>
public sealed class GuessedCodesDesk(AppDbContext context, Texts texts, TimeProvider clock) : IStaffDeskPart
{
    const int Most = 5;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Coordinator, StaffRole.NetworkCoordinator];

    public int Order => 11;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var (own, recently, isNetwork) = (staff.OrganisationId, clock.GetUtcNow() - WrongCodes.Shown, staff.Has(StaffRole.NetworkCoordinator));
        var members = context.StaffMembers.Where(m => isNetwork ? m.Roles.Contains(StaffRole.NetworkCoordinator) : m.OrganisationId == own);
        var guessed = await context.AuditEntries.Where(entry => entry.Act == StaffAct.ManyWrongCodes && entry.At > recently)
            .Join(members, entry => entry.AboutId, member => member.Id, (entry, member) => new { entry.At, member.Id, member.Name })
            .OrderByDescending(row => row.At).Take(Most).ToListAsync(cancellationToken);
        return guessed.Count == 0
            ? null
            : new(Say("Desk_Codes_Title"), [.. guessed.Select(row => new DeskLine(
                row.Name, Say("Desk_Codes_What", WrongCodes.Alarming), BelgianFormat.ShortMoment(row.At), isNetwork ? StaffLinks.Network : StaffLinks.Members,
                Say("Desk_Codes_Badge"), IsUrgent: true))], "");
    }

    string Say(string key, params object?[] args) => texts.Dutch("Accounts", key, args);
}
