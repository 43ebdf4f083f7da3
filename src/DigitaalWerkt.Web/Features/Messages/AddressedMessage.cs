using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Messages;

/// <summary>A message with whom it is for, as staff of one organisation may see them.</summary>
public sealed record AddressedMessage
{
    public required OutboxMessage Message { get; init; }

    /// <summary>The staff member whom it is for; null: it is for the person.</summary>
    public required string? Reader { get; init; }

    /// <summary>False: a client of another organisation, of whom only that organisation is named.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>The first name, or the name of the organisation; null: about nobody, or nobody any more.</summary>
    public required string? Name { get; init; }

    public required Person? Person { get; init; }

    /// <summary>The name of the organisation of which the person is a client.</summary>
    public required string? Organisation { get; init; }

    public SeenMessage Seen => new(Message, Name ?? "–", IsNamed);
}
