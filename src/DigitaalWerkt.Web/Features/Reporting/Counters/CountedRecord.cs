namespace DigitaalWerkt.Web.Features.Reporting.Counters;

/// <summary>An entry record, as far as it is counted.</summary>
/// <param name="PersonId">Whose it is, so that somebody in two operations is one; null: nobody knows any more.</param>
public sealed record CountedRecord(Guid RecordId, Guid OrganisationId, Guid? PersonId)
{
    /// <summary>Whom it counts as. Whoever was forgotten is one by themselves.</summary>
    public Guid CountsAs => PersonId ?? RecordId;
}
