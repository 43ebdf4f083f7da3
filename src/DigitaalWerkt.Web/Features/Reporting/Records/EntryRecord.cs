namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>
/// Somebody who takes part in an operation: once for each, however often they come back. It says nothing of who it is; that stands in
/// <see cref="ParticipantKey"/>, which goes when the person or the operation is forgotten. This stays, so that they stay counted.
/// </summary>
public sealed class EntryRecord
{
    EntryRecord()
    {
    }

    public EntryRecord(Guid operationId, Guid organisationId, string indicatorSet, DateOnly day) =>
        (OperationId, OrganisationId, IndicatorSet, EnteredOn) = (operationId, organisationId, indicatorSet, day);

    /// <summary>The pseudonym. By chance alone: it doesn't tell when it was made.</summary>
    public Guid Id { get; private set; } = Guid.NewGuid();

    public Guid OperationId { get; private set; }

    /// <summary>The organisation that asked first.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>The version of the questions that they were asked, at the end too.</summary>
    public string IndicatorSet { get; private set; } = "";

    /// <summary>It never changes, also when somebody comes back.</summary>
    public DateOnly EnteredOn { get; private set; }

    /// <summary>Null: they still take part, or nobody asked.</summary>
    public DateOnly? LeftOn { get; private set; }

    public void Leave(DateOnly day) => LeftOn ??= day;
}
