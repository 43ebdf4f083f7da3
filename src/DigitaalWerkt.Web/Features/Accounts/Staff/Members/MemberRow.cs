namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

public sealed record MemberRow(
    Guid Id, string Name, string Email, string Organisation, IReadOnlyList<StaffRole> Roles, bool IsDisabled, bool HasSecondFactor);
