namespace DigitaalWerkt.Web.Features.Accounts.Staff.Log;

/// <summary>Who did what about whom, and when. Only ids and fixed words: nothing in it can leak.</summary>
public sealed class AuditEntry
{
    AuditEntry()
    {
    }

    /// <param name="before">A fixed word for what it was; never a name, a number or an address.</param>
    /// <param name="after">The same for what it became.</param>
    public AuditEntry(
        StaffAct act, Guid? actorId, Guid aboutId, DateTimeOffset at, Guid? otherId = null, string? before = null, string? after = null)
    {
        Id = Guid.CreateVersion7(at);
        Act = act;
        ActorId = actorId;
        AboutId = aboutId;
        At = at;
        OtherId = otherId;
        Before = before;
        After = after;
    }

    public Guid Id { get; private set; }
    public StaffAct Act { get; private set; }

    /// <summary>The staff member; null when somebody with access to the server did it with a command.</summary>
    public Guid? ActorId { get; private set; }

    /// <summary>A staff member, an invitation, an organisation, a learner or a client, as the act says.</summary>
    public Guid AboutId { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>The second one, when the act is about two: the client who was joined to another.</summary>
    public Guid? OtherId { get; private set; }

    /// <summary>What it was, in a fixed word, such as the kind of reach.</summary>
    public string? Before { get; private set; }

    /// <summary>What it became.</summary>
    public string? After { get; private set; }
}
