using System.ComponentModel.DataAnnotations;

namespace DigitaalWerkt.Web.Features.Classes.Events;

/// <summary>A link to what is good to read before an event, or to what was shown there.</summary>
public sealed class EventMaterial
{
    /// <summary>As many as an event can have.</summary>
    public const int Most = 10;

    public const int TitleLength = 100;
    public const int AddressLength = 500;

    EventMaterial()
    {
    }

    public EventMaterial(Guid sessionId, int position, string title, string address) =>
        (SessionId, Position, Title, Address) = (sessionId, position, title, address);

    public Guid SessionId { get; private set; }

    /// <summary>From 1 to <see cref="Most"/>.</summary>
    public int Position { get; private set; }

    [MaxLength(TitleLength)]
    public string Title { get; private set; } = "";

    /// <summary>As <c>LinkedPage</c> takes it.</summary>
    [MaxLength(AddressLength)]
    public string Address { get; private set; } = "";
}
