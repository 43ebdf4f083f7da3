using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Referrals.Follow;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>For everybody who may refer somebody: who was referred to them and waits, and where an answer stays away. Nothing when all is well.</summary>
public sealed class ReferralDesk(ReferralList list, Texts texts, TimeProvider clock) : IStaffDeskPart
{
    const int Most = 5;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Trainer, StaffRole.Steward, StaffRole.Counsellor, StaffRole.Coordinator];

    public int Order => 21;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var waiting = await list.WaitingAsync(staff, cancellationToken);
        var late = await list.LateAsync(now, staff, cancellationToken);
        return waiting.Count + late.Count == 0 ? null : new(
            Say("Refer_All"),
            [
                .. waiting.Take(Most).Select(row => Line(row, $"Desk_Waits_{row.Referral.State}", now)),
                .. late.Take(Most).Select(row => Line(row, $"Desk_Late_{row.Referral.State}", now)),
            ],
            Empty: "",
            new DeskAction(Say("Desk_All"), waiting.Count > 0 ? ReferralLinks.All : ReferralLinks.Out))
        {
            Total = waiting.Count + late.Count,
        };
    }

    DeskLine Line(ReferralRow row, string key, DateTimeOffset now) => new(
        row.Person ?? Say("Refer_Nobody"), Say(key, row.Other), Say("Refer_By", BelgianFormat.ShortDate(BrusselsTime.DayOf(row.Referral.DueAt!.Value))),
        ReferralLinks.Referral(row.Referral.Id), row.Referral.IsLate(now) ? Say("Refer_Late") : null, row.Referral.IsLate(now));

    string Say(string key, params object?[] args) => texts.Dutch("Referrals", key, args);
}
