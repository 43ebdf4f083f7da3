namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

/// <param name="IsKept">Whether the coordinator who looks keeps this account: not their own, and not of somebody with a role of the network.</param>
/// <param name="HasManyWrongCodes">Whether somebody gave many wrong codes of the second step in the last days.</param>
public sealed record MemberRow(
    Guid Id, string Name, string Email, IReadOnlyList<StaffRole> Roles, bool IsDisabled, bool HasSecondFactor, bool IsKept, bool HasManyWrongCodes);
