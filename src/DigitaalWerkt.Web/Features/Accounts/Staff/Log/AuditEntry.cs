namespace DigitaalWerkt.Web.Features.Accounts.Staff.Log;

/// <summary>Who did what about whom, and when. Only ids, fixed words and names of organisations: nothing in it can leak.</summary>
public sealed class AuditEntry
{
    public const int ValueMaxLength = 200;

    AuditEntry()
    {
    }

    /// <param name="organisationId">Whose coordinators read it: of the account or the organisation that it is about, else of whoever did it.</param>
    public AuditEntry(StaffAct act, Guid? actorId, Guid aboutId, Guid organisationId, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7(at);
        Act = act;
        ActorId = actorId;
        AboutId = aboutId;
        OrganisationId = organisationId;
        At = at;
    }

    public Guid Id { get; private set; }
    public StaffAct Act { get; private set; }

    /// <summary>The staff member; null when somebody with access to the server did it with a command, or when nobody knows who.</summary>
    public Guid? ActorId { get; private set; }

    /// <summary>A staff member, an invitation, an organisation, a learner, a client, a class, a look in an emergency or a frozen report, as the act says.</summary>
    public Guid AboutId { get; private set; }

    /// <summary>Whose coordinators read it; null of old entries about what is gone.</summary>
    public Guid? OrganisationId { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>The second one, when the act is about two: the client who was joined to another.</summary>
    public Guid? OtherId { get; init; }

    /// <summary>
    /// What it was before: roles as their words in the program, the name of an organisation, the kind of reach of a client, or the id of
    /// a trainer; never a name of a person, a number or an address. Null: the act says it all.
    /// </summary>
    public string? From { get; init; }

    /// <summary>What it became, in the same way.</summary>
    public string? To { get; init; }

    /// <summary>Roles as they stand in <see cref="From"/> and <see cref="To"/>.</summary>
    public static string Words(IEnumerable<StaffRole> roles) => string.Join(',', roles);
}
