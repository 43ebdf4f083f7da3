namespace DigitaalWerkt.Web.Features.Reporting.Counters;

/// <summary>An entry record, as far as it is counted.</summary>
/// <param name="PersonId">Whose it is, so that somebody in two operations is one; null: nobody knows any more.</param>
public sealed record CountedRecord(Guid RecordId, Guid OrganisationId, Guid? PersonId)
{
    public DateOnly EnteredOn { get; init; }

    /// <summary>The first day of its operation: whoever came before that, came to something else.</summary>
    public DateOnly OperationFrom { get; init; }

    /// <summary>Null: they still take part, or nobody asked.</summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>Whom it counts as. Whoever was forgotten is one by themselves.</summary>
    public Guid CountsAs => PersonId ?? RecordId;
}
