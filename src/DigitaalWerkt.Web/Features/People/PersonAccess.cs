using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>
/// What a staff member may see of people. The one place that says so: lists, calls, files and the lines about a person ask it
/// (docs/adr/0016-four-fields-for-a-counsellor.md, docs/adr/0023-the-wall-between-organisations.md).
/// </summary>
public sealed record PersonAccess
{
    PersonAccess()
    {
    }

    /// <summary>Whose clients they see by name.</summary>
    public required Guid OrganisationId { get; init; }

    public required Guid StaffMemberId { get; init; }

    /// <summary>False: a coordinator of the network, who sees numbers and nobody by name.</summary>
    public required bool SeesNames { get; init; }

    /// <summary>Everybody by name, also the clients of other organisations.</summary>
    public bool SeesEverybody { get; private init; }

    /// <summary>They call whoever is nobody's client.</summary>
    public required bool CallsOthers { get; init; }

    /// <summary>They call where nobody works any more, and what is about nobody is theirs.</summary>
    public required bool StandsIn { get; init; }

    /// <summary>Which lines about a person they see.</summary>
    public IReadOnlyCollection<SeenBy> Lines =>
        SeesNames ? [new SeenBy.Organisation(OrganisationId), new SeenBy.Helper(StaffMemberId)] : [];

    public static PersonAccess Of(ClaimsPrincipal staff) => new()
    {
        OrganisationId = staff.OrganisationId,
        StaffMemberId = staff.StaffMemberId,
        SeesNames = !staff.Has(StaffRole.NetworkCoordinator),
        CallsOthers = staff.Has(StaffRole.Coordinator) || staff.Has(StaffRole.Steward),
        StandsIn = staff.Has(StaffRole.Coordinator),
    };

    /// <summary>
    /// The same in a class that they give: they see everybody by name. Coordinators don't: they say who gives a class, and would lift
    /// their own wall.
    /// </summary>
    public PersonAccess InOwnClass() => StandsIn ? this : this with { SeesEverybody = true };

    /// <summary>
    /// The same at the help desk, for a steward: whoever asked a question there wants to be helped by whoever sits there. A coordinator who
    /// is also a steward sees clients of other organisations by organisation and code.
    /// </summary>
    public PersonAccess InOwnHelp() => InOwnClass();

    /// <summary>
    /// The same for a referral that came to their organisation: the person agreed that all who work there read the first name. Coordinators
    /// too: they can't bring about that somebody is referred to them.
    /// </summary>
    public PersonAccess WithConsent() => this with { SeesEverybody = SeesNames };
}
