namespace DigitaalWerkt.Web.Features.Classes.Planning;

public sealed record ChangeAnswer(ChangeOutcome Outcome, IReadOnlyList<Clash> Clashes);
