namespace DigitaalWerkt.Web.Platform.Persistence;

/// <summary>The certificate that encrypts the keys of cookies, where one is configured.</summary>
/// <param name="EndsAt">Until when it says that it is good, in UTC. The program goes on using it after that.</param>
public sealed record KeyCertificate(DateTimeOffset EndsAt);
