namespace DigitaalWerkt.Web.Features.Messages;

/// <summary>What a message is about, in words that are ready to be read.</summary>
/// <param name="Moment">When that is, such as the begin of what is planned, as it is planned now.</param>
/// <param name="Link">Where a coordinator sees more of it; null: nowhere.</param>
public sealed record MessageTopic(string Title, DateTimeOffset Moment, string? Link = null);
