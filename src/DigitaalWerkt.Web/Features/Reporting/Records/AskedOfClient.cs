using DigitaalWerkt.Web.Features.Reporting.Indicators;

namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>What was asked of a client for one operation. That is all that whoever asks may know.</summary>
/// <param name="BegunAt">When they were asked at the begin; null: not yet.</param>
/// <param name="EndedAt">When they were asked at the end; null: not yet.</param>
/// <param name="IsOpen">Whether people still begin in the operation.</param>
/// <param name="IndicatorSet">The version that they are asked, or were.</param>
public sealed record AskedOfClient(
    Guid OperationId, string Operation, DateOnly KeptUntil, DateTimeOffset? BegunAt, DateTimeOffset? EndedAt, bool IsOpen, string IndicatorSet)
{
    /// <summary>Null: there is nothing to ask.</summary>
    public AskMoment? Next => BegunAt is null ? IsOpen ? AskMoment.Begin : null : EndedAt is null ? AskMoment.End : null;
}
