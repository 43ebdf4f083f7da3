using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>That somebody was asked, when and how: kept also when they answered nothing, because it shows that they were.</summary>
public sealed class RecordAsking
{
    public const string OncePerMoment = "pk_record_asking";
    public const string OncePerRequest = "ix_record_asking_request_id";

    RecordAsking()
    {
    }

    public RecordAsking(Guid recordId, AskMoment moment, AskWay way, Guid askedBy, RequestKey key, DateTimeOffset now) =>
        (RecordId, Moment, Way, AskedBy, RequestId, RequestContent, AskedAt) = (recordId, moment, way, askedBy, key.Id, key.Content, now);

    public Guid RecordId { get; private set; }
    public AskMoment Moment { get; private set; }
    public AskWay Way { get; private set; }
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>The staff member who sat beside them, or typed the paper over.</summary>
    public Guid AskedBy { get; private set; }

    /// <summary>Of the form, so that the same form sent twice is one.</summary>
    public Guid RequestId { get; private set; }

    /// <summary>What the form said, so that something else under the same key isn't taken for it.</summary>
    public Guid RequestContent { get; private set; }
}
