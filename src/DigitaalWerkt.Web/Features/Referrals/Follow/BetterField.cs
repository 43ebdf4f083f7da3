namespace DigitaalWerkt.Web.Features.Referrals.Follow;

/// <summary>The field that says who would be better.</summary>
/// <param name="Input">Stands under the same name on the page, so that the field binds to it.</param>
public sealed record BetterField(StepInput Input);
