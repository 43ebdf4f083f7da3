using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>What somebody said when they were asked.</summary>
public sealed record NoteRequest
{
    public required RequestKey Key { get; init; }

    /// <summary>A client of the organisation.</summary>
    public required Guid PersonId { get; init; }

    public required Guid OperationId { get; init; }
    public required Guid OrganisationId { get; init; }
    public required AskMoment Moment { get; init; }
    public required AskWay Way { get; init; }
    public required Guid AskedBy { get; init; }

    /// <summary>By the key of the question. A question that isn't there is one that they'd rather not answer.</summary>
    public required IReadOnlyDictionary<string, string> Answers { get; init; }
}
