namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>What was asked, by whom and from where: the part of a <see cref="Ticket"/> that stays as it is, however it goes on.</summary>
public abstract class AskedQuestion
{
    protected AskedQuestion()
    {
    }

    protected AskedQuestion(NewTicket asked, Guid? personId, string code, DateTimeOffset now)
    {
        Code = code;
        PersonId = personId;
        LearnerId = asked.LearnerId;
        Topic = asked.Topic;
        Device = asked.Device;
        LocationId = asked.LocationId;
        Origin = asked.Origin;
        MadeBy = asked.MadeBy;
        Module = asked.From?.Module;
        Step = asked.From?.Step;
        Phone = asked.From?.Phone;
        FollowsId = asked.FollowsId;
        RequestKey = asked.Key.Id;
        RequestContent = asked.Key.Content;
        CreatedAt = now;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>What one says at the desk or on the phone; names a question, gives no right to it.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Whose it is; null: nobody said, or they were forgotten.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>The learner whose card was in hand when it was asked.</summary>
    public Guid? LearnerId { get; private set; }

    public TicketTopic Topic { get; private set; }
    public TicketDevice? Device { get; private set; }

    /// <summary>Where it was asked, or where the person is helped; null: nowhere in particular.</summary>
    public Guid? LocationId { get; private set; }

    public TicketOrigin Origin { get; private set; }

    /// <summary>The staff member who noted it or asked it for somebody; null: they did so themselves.</summary>
    public Guid? MadeBy { get; private set; }

    /// <summary>The lesson from which it was asked, by the name of its folder.</summary>
    public string? Module { get; private set; }

    /// <summary>The step of that lesson.</summary>
    public string? Step { get; private set; }

    /// <summary>The practice phone as the person saw it, as JSON; null: it wasn't asked at a task.</summary>
    public string? Phone { get; private set; }

    /// <summary>Of the form, so that the same form sent twice is one question.</summary>
    public Guid RequestKey { get; private set; }

    /// <summary>What the form said, so that something else under the same key isn't taken for it.</summary>
    public Guid RequestContent { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>The question after which this one comes; null: none.</summary>
    public Guid? FollowsId { get; private set; }

    /// <summary>Somebody said later whose it is; what was known stays.</summary>
    public void BelongsTo(Guid personId) => PersonId ??= personId;

    /// <summary>A steward said later what it is about.</summary>
    protected void IsAbout(TicketTopic topic, TicketDevice? device, Guid? locationId) => (Topic, Device, LocationId) = (topic, device, locationId);
}
