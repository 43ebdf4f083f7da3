using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Emergency;

/// <summary>For coordinators: who looked at a client of their organisation in an emergency, until one of them read it.</summary>
public sealed class EmergencyDesk(AppDbContext context, Texts texts) : IStaffDeskPart
{
    const int Most = 5;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Coordinator];

    public int Order => 9;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var unread = context.LooksAt(staff.OrganisationId).Where(row => row.ReadAt == null);
        var rows = await unread.OrderBy(row => row.Look.At).Take(Most).ToListAsync(cancellationToken);
        return rows.Count == 0 ? null : new(
            Say("Desk_Title"), [.. rows.Select(Line)], Empty: "", new DeskAction(Say("Desk_All"), EmergencyLinks.Ours))
        {
            Total = rows.Count < Most ? rows.Count : await unread.CountAsync(cancellationToken),
        };
    }

    DeskLine Line(LookRow row) => new(
        row.Client ?? Say("Forgotten"), Say("By", row.By, row.Organisation), BelgianFormat.ShortMoment(row.Look.At),
        EmergencyLinks.Read(row.Look.Id), Say("Desk_New"));

    string Say(string key, params object?[] args) => texts.Dutch("Emergency", key, args);
}
