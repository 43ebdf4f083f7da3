using NpgsqlTypes;

namespace DigitaalWerkt.Web.Features.Places.Agenda;

/// <summary>A member of staff, a room or a set of equipment is taken for a while by one thing.</summary>
public sealed class Occupation
{
    /// <summary>The exclusion constraint: nothing is taken twice at once, but for what has a reason to clash.</summary>
    public const string OneAtATime = "ex_occupation_one_at_a_time";

    public const int ReasonLength = 200;
    public const int OccupantKindLength = 40;

    /// <param name="until">From then on it is free again.</param>
    /// <param name="clashReason">Why it may be taken while another has it; null: it may not.</param>
    public Occupation(Occupant occupant, Resource resource, DateTimeOffset from, DateTimeOffset until, string? clashReason = null)
    {
        (OccupantKind, OccupantId) = (occupant.Kind, occupant.Id);
        (ResourceKind, ResourceId) = (resource.Kind, resource.Id);
        During = new(from.UtcDateTime, true, until.UtcDateTime, false);
        ClashReason = clashReason;
    }

    Occupation()
    {
    }

    public ResourceKind ResourceKind { get; private set; }
    public Guid ResourceId { get; private set; }

    /// <summary>With the begin, and without the end.</summary>
    public NpgsqlRange<DateTime> During { get; private set; }

    public string OccupantKind { get; private set; } = "";
    public Guid OccupantId { get; private set; }

    /// <summary>What takes it.</summary>
    public Occupant Occupant => new(OccupantKind, OccupantId);

    /// <summary>Why it may be taken while another has it; null: it may not.</summary>
    public string? ClashReason { get; private set; }

    /// <summary>Whether both want the same at once, for two things; the same rule as the constraint in the database.</summary>
    public bool ClashesWith(Occupation other) =>
        ResourceId == other.ResourceId && OccupantId != other.OccupantId
        && During.LowerBound < other.During.UpperBound && other.During.LowerBound < During.UpperBound;

    /// <summary>Nothing stands in its way, so it clashes by nobody's leave.</summary>
    public void NeedsNoLeave() => ClashReason = null;
}
