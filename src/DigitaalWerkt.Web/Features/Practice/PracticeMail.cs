using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>An e-mail that comes in on the practice phone: one file <c>content/practice/mails/&lt;id&gt;.md</c>.</summary>
/// <param name="Id">Name of the file.</param>
/// <param name="DaysAgo">How many days before today it came in, so that the mailbox never looks old.</param>
/// <param name="At">The time of the day at which it came in, in Brussels.</param>
/// <param name="IsFalse">A false e-mail, for in the lesson about those.</param>
/// <param name="Signs">What gives a false e-mail away.</param>
/// <param name="Always">Also there before any lesson.</param>
/// <param name="Paragraphs">The text; a paragraph may have more lines.</param>
/// <param name="Link">The address of a false website to which it wants to lead; null: none.</param>
/// <param name="File">Id of the file that came along; null: none.</param>
public sealed record PracticeMail(
    string Id, string From, string Address, string Subject, int DaysAgo, TimeOnly At, bool IsFalse, IReadOnlyList<string> Signs, bool Always,
    IReadOnlyList<string> Paragraphs, string? File = null, string? Link = null)
{
    /// <summary>The day and time it came in, as the clock in Brussels showed them.</summary>
    public DateTime SentOn(DateTimeOffset now) => DateOnly.FromDateTime(now.InBrussels().DateTime).AddDays(-DaysAgo).ToDateTime(At);
}
