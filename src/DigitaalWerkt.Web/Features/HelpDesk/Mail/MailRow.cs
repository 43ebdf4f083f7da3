namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

/// <summary>An e-mail on the list of those that were put aside, without the e-mail itself: one may be large.</summary>
public sealed record MailRow(Guid Id, DateTimeOffset ReceivedAt, MailFate Fate, string? Sender, string? Subject);
