namespace DigitaalWerkt.Web.Features.Network.Initiatives.Api;

/// <summary>That an initiative is at a place.</summary>
/// <param name="Id">Of this line.</param>
/// <param name="Location">The place.</param>
public sealed record DirectoryServiceAtLocation(Guid Id, DirectoryLocation Location);
