namespace DigitaalWerkt.Web.Features.Accounts.Staff.Desk;

/// <summary>One thing on the start page; the whole line leads to it.</summary>
/// <param name="Lead">What one looks for first: the hours, a name, a number.</param>
/// <param name="Badge">How it stands, in one or two words, or null.</param>
/// <param name="IsUrgent">It can't wait until tomorrow.</param>
public sealed record DeskLine(string Lead, string Text, string? Note, string Address, string? Badge = null, bool IsUrgent = false);
