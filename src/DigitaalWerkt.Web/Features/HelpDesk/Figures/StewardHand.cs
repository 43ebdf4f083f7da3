namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>What a steward has in hand: for dividing the work.</summary>
/// <param name="Open">Questions that are open.</param>
public sealed record StewardHand(Guid Id, string Name, int Open);
