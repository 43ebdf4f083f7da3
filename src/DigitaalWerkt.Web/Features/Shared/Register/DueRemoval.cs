namespace DigitaalWerkt.Web.Features.Shared.Register;

/// <summary>What a rule would remove now.</summary>
/// <param name="Oldest">When the oldest of it ended or happened; null: there is none, or it has no day.</param>
public sealed record DueRemoval(RetentionRule Rule, int Count, DateOnly? Oldest);
