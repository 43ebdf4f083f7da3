namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

/// <summary>An e-mail on the list of those that were put aside.</summary>
/// <param name="Parsed">Null: it can't be read.</param>
public sealed record MailRow(IncomingMail Mail, ParsedMail? Parsed, string? Code);
