using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Messages;

/// <summary>A message with whom it is for, as a staff member may see them.</summary>
public sealed record AddressedMessage
{
    public required OutboxMessage Message { get; init; }

    /// <summary>The staff member whom it is for; null: it is for the person.</summary>
    public required string? Reader { get; init; }

    /// <summary>False: only the organisation is named, as of a client of another organisation.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>
    /// The first name, or the name of the organisation; null: about no person, one who is gone, or one whom nothing may name.
    /// </summary>
    public required string? Name { get; init; }

    public required Person? Person { get; init; }

    /// <summary>The organisation of which the person is a client, or where the reader works; null: neither.</summary>
    public required Guid? OrganisationId { get; init; }

    /// <summary>The name of that organisation.</summary>
    public required string? Organisation { get; init; }

    public SeenMessage Seen => new(Message, Reader ?? Name ?? "–", IsNamed);
}
