using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Messages.Calls;

/// <summary>Somebody who has to be called, and what to say.</summary>
/// <param name="Kind">In the words that staff read.</param>
public sealed record OpenCall(OutboxMessage Message, string Kind, CallScript Script)
{
    /// <summary>Whom to call, as the reader may know them.</summary>
    public required string Name { get; init; }

    /// <summary>The organisation of which the person is a client; null: of none, or it is named in place of the person.</summary>
    public string? Organisation { get; init; }

    public PhoneNumber? Phone { get; init; }

    /// <summary>The number, or who knows it.</summary>
    public required string Number { get; init; }

    /// <summary>Nobody has a number; the organisation sees them and says it.</summary>
    public bool IsTold { get; init; }

    /// <summary>The language in which the person wants help.</summary>
    public Language? Help { get; init; }

    /// <summary>How often nobody answered.</summary>
    public int Tried => Message.Attempts;
}
