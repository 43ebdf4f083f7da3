namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

/// <summary>An e-mail as far as we read it.</summary>
/// <param name="From">The address of whoever says that they wrote it; null: none.</param>
/// <param name="Recipients">All addresses to which it says to be sent.</param>
/// <param name="Machine">Why it isn't from a person; null: it may be.</param>
/// <param name="Text">What was written, without what it answers and without markup.</param>
/// <param name="Files">The first files that hang on it.</param>
/// <param name="LeftOut">How many more hang on it.</param>
public sealed record ParsedMail(
    string? From, string Subject, IReadOnlyList<string> Recipients, MailFate? Machine, string Text, IReadOnlyList<byte[]> Files, int LeftOut);
