namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>Whose entry record it is. The one place that knows, so that forgetting is deleting this.</summary>
public sealed record ParticipantKey(Guid RecordId, Guid OperationId, Guid PersonId)
{
    public const string OncePerPerson = "ix_participant_key_operation_id_person_id";
    public const string OfPerson = "fk_participant_key_person_person_id";
}
