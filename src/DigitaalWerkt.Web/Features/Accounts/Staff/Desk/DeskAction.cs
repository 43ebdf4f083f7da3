namespace DigitaalWerkt.Web.Features.Accounts.Staff.Desk;

/// <summary>A button on the start page.</summary>
public sealed record DeskAction(string Word, string Address);
