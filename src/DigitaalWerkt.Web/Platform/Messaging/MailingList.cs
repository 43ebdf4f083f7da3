namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>Of an e-mail that goes to many: which list it is, and how its reader leaves it (RFC 2369, RFC 2919, RFC 8058).</summary>
/// <param name="Id">Names the list for ever, such as <c>nieuwsbrief.example.org</c>.</param>
/// <param name="Address">
/// The whole address where a mail program posts <c>List-Unsubscribe=One-Click</c>, without cookie, token or question.
/// </param>
/// <param name="Email">The address to which an e-mail does the same; null: no e-mail comes in.</param>
public sealed record MailingList(string Id, string Address, string? Email);
