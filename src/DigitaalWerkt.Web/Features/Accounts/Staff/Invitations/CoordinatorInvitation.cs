namespace DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;

/// <summary>What came of inviting the coordinator of an organisation.</summary>
/// <param name="IsNeeded">Nobody coordinates it: whoever does invites others.</param>
/// <param name="Token">Of the link; null also when this person already has an account.</param>
public sealed record CoordinatorInvitation(bool IsNeeded, string? Token = null);
