namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

/// <summary>One thing that somebody of the staff is to do.</summary>
/// <param name="When">In few words.</param>
/// <param name="Link">Where one gives it to another or cancels it; null: nowhere.</param>
public sealed record PlannedWithStaff(string When, string Title, string? Link);
