using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Loans;

/// <summary>For counsellors and coordinators: which devices are late, and which come back within two weeks.</summary>
public sealed class LoanDesk(LoanList list, Texts texts, TimeProvider clock) : IStaffDeskPart
{
    const int Most = 5;

    /// <summary>So many days ahead.</summary>
    const int Days = 14;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Counsellor, StaffRole.Coordinator];

    public int Order => 45;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var rows = await list.DueAsync(clock.Today().AddDays(Days), Most, staff, cancellationToken);
        return rows.Count == 0 ? null : new(
            Say("Desk_Title"),
            [.. rows.Select(row => Line(row, now))],
            Empty: "",
            new DeskAction(Say("Desk_All"), LoanLinks.All));
    }

    DeskLine Line(LoanRow row, DateTimeOffset now) => new(
        row.Person ?? Say("Loan_Forgotten"), $"{Say($"Kind_{row.Device.Kind}")} {row.Device.Label}",
        Say("Desk_DueOn", BelgianFormat.ShortDate(row.Loan!.DueOn)), LoanLinks.Loan(row.Loan.Id),
        row.Loan.IsLate(now) ? Say("Loan_Late") : null, row.Loan.IsLate(now));

    string Say(string key, params object?[] args) => texts.Dutch("Loans", key, args);
}
