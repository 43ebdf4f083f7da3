namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>What came to the desk.</summary>
/// <param name="Of">On which day, or in which place; null: in none.</param>
/// <param name="Asked">Questions.</param>
/// <param name="Ended">Questions that were solved or closed.</param>
/// <param name="Appointments">That were not called off.</param>
/// <param name="WalkIns">People who got a number.</param>
public sealed record Load<T>(T Of, int Asked, int Ended, int Appointments, int WalkIns);
