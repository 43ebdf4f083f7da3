using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach;

/// <summary>
/// Somebody was spoken to at a find-place: a count, without anything that says who. It has no text, so that nobody can be described in it.
/// </summary>
public sealed class OutreachContact
{
    public const string OncePerRequest = "ix_outreach_contact_request_id";
    public const int ThemeLength = 20;
    public const int MostPeople = 50;

    /// <summary>How long whoever noted it may take it back.</summary>
    public static readonly TimeSpan UndoLasts = TimeSpan.FromMinutes(15);

    /// <summary>A colleague who notes the same within this time may mean the same talk.</summary>
    public static readonly TimeSpan TwinsWithin = TimeSpan.FromMinutes(10);

    OutreachContact()
    {
    }

    public Guid Id { get; private set; }
    public Guid FindPlaceId { get; private set; }

    /// <summary>Which organisation met them; it stays, whoever works at the place later.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>Null: whoever noted it is forgotten.</summary>
    public Guid? NotedById { get; private set; }

    /// <summary>The day of the contact.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>When it came here.</summary>
    public DateTimeOffset NotedAt { get; private set; }

    public int People { get; private set; }
    public ContactTheme Theme { get; private set; }

    /// <summary>Taken back, so it isn't counted. The row stays, or the same form sent again would count it anew.</summary>
    public DateTimeOffset? UndoneAt { get; private set; }

    public Guid RequestId { get; private set; }
    public Guid RequestContent { get; private set; }

    public static OutreachContact Of(NewContact asked, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(),
        FindPlaceId = asked.PlaceId,
        OrganisationId = asked.OrganisationId,
        NotedById = asked.NotedById,
        Day = BrusselsTime.DayOf(asked.At),
        NotedAt = now,
        People = asked.People,
        Theme = asked.Theme,
        RequestId = asked.Key.Id,
        RequestContent = asked.Key.Content,
    };

    public void Undo(DateTimeOffset now) => UndoneAt ??= now;
}
