namespace DigitaalWerkt.Web.Features.Accounts.Staff.Log;

/// <summary>Who did what about whom, and when. Only ids and a fixed word: nothing in it can leak.</summary>
public sealed class AuditEntry
{
    AuditEntry()
    {
    }

    public AuditEntry(StaffAct act, Guid? actorId, Guid aboutId, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7(at);
        Act = act;
        ActorId = actorId;
        AboutId = aboutId;
        At = at;
    }

    public Guid Id { get; private set; }
    public StaffAct Act { get; private set; }

    /// <summary>The staff member; null when somebody with access to the server did it with a command.</summary>
    public Guid? ActorId { get; private set; }

    /// <summary>A staff member, an invitation, an organisation or a learner, as the act says.</summary>
    public Guid AboutId { get; private set; }
    public DateTimeOffset At { get; private set; }
}
