namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <param name="PathId">The path that began, or the one that was open already.</param>
public sealed record BeginAnswer(BeginOutcome Outcome, Guid? PathId = null);
