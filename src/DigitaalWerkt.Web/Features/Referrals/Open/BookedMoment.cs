namespace DigitaalWerkt.Web.Features.Referrals.Open;

/// <summary>A first moment that stands.</summary>
/// <param name="Id">Of the booking or the appointment; null: one walks in.</param>
/// <param name="What">What and where, in words.</param>
public sealed record BookedMoment(MomentKind Kind, Guid? Id, DateTimeOffset At, string What);
