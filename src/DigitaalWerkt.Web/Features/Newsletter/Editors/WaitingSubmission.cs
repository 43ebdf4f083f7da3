namespace DigitaalWerkt.Web.Features.Newsletter.Editors;

/// <summary>Something that was sent in, on the list of editors.</summary>
public sealed record WaitingSubmission(Guid Id, string Title, string Organisation, DateTimeOffset SentAt);
