using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Loans;

/// <summary>For everybody who may lend a device: which are late or come back within two weeks, and what was to be done after one broke or was lost.</summary>
public sealed class LoanDesk(LoanList list, Texts texts, TimeProvider clock) : IStaffDeskPart
{
    const int Most = 5;

    /// <summary>So many days ahead.</summary>
    const int Days = 14;

    /// <summary>After so many days what somebody said they would do is late.</summary>
    const int LeftDays = 30;

    public IReadOnlyList<StaffRole> Roles { get; } = [StaffRole.Trainer, StaffRole.Steward, StaffRole.Counsellor, StaffRole.Coordinator];

    public int Order => 45;

    public async Task<DeskCard?> LayAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var rows = await list.DueAsync(clock.Today().AddDays(Days), staff, cancellationToken);
        var left = await list.LeftToDoAsync(staff, cancellationToken);
        DeskLine[] lines = [.. rows.Select(row => Line(row, now)), .. left.Select(row => LeftLine(row, now))];
        return lines.Length == 0 ? null : new(
            Say("Desk_Title"),
            [.. lines.Take(Most)],
            Empty: "",
            new DeskAction(Say("Desk_All"), LoanLinks.All))
        {
            Total = lines.Length,
        };
    }

    DeskLine Line(LoanRow row, DateTimeOffset now) => new(
        row.Person ?? Say("Loan_Forgotten"), $"{Say($"Kind_{row.Device.Kind}")} {row.Device.Label}",
        Say("Desk_DueOn", BelgianFormat.ShortDate(row.Loan!.DueOn)), LoanLinks.Loan(row.Loan.Id),
        row.Loan.IsLate(now) ? Say("Loan_Late") : null, row.Loan.IsLate(now));

    DeskLine LeftLine(LoanRow row, DateTimeOffset now)
    {
        var isLate = row.Loan!.EndedAt < now.AddDays(-LeftDays);
        return new(
            row.Person ?? Say("Loan_Forgotten"), $"{Say($"Kind_{row.Device.Kind}")} {row.Device.Label}", Say($"Desk_Next_{row.Loan.NextStep}"),
            LoanLinks.Loan(row.Loan.Id), isLate ? Say("Loan_Late") : null, isLate);
    }

    string Say(string key, params object?[] args) => texts.Dutch("Loans", key, args);
}
