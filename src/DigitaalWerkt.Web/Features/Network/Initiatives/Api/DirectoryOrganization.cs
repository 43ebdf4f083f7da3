namespace DigitaalWerkt.Web.Features.Network.Initiatives.Api;

/// <summary>Who offers an initiative.</summary>
/// <param name="Id">The same wherever the same name stands.</param>
/// <param name="Name">The organisation or organisations, as people call them.</param>
/// <param name="Description">What is known of them, in Dutch.</param>
public sealed record DirectoryOrganization(Guid Id, string Name, string Description);
