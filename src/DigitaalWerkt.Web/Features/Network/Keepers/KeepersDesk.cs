using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Network.Keepers;

/// <summary>For coordinators: pages that they keep and that were checked too long ago, also where no e-mail leaves.</summary>
public sealed class KeepersDesk(FindKeepersOfOld find, Texts texts) : IStaffDeskPart
{
    const int Most = 3;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Coordinator, StaffRole.NetworkCoordinator];

    public int Order => 43;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var mine = (await find.RunAsync(cancellationToken)).SingleOrDefault(one => one.Keeper.Id == staff.StaffMemberId);
        return mine is null ? null : new(
            texts.Dutch("Network", "Keepers_Desk"),
            [
                .. mine.Pages.Take(Most).Select(page => new DeskLine(
                    page.Name, texts.Dutch("Network", "Keepers_Desk_Checked", BelgianFormat.NumericDate(page.CheckedOn)), null, page.Check)),
            ],
            Empty: "")
        {
            Total = mine.Pages.Count,
        };
    }
}
