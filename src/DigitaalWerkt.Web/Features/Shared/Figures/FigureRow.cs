namespace DigitaalWerkt.Web.Features.Shared.Figures;

/// <summary>A part of a figure, as narrow as the feature that lays it knows it.</summary>
/// <param name="OrganisationId">Whose figure it is; null: nobody's.</param>
/// <param name="Place">The name of the place; null: at none.</param>
/// <param name="PersonId">Whose minutes they are; null where nobody knows who it was.</param>
/// <param name="Amount">How many.</param>
public sealed record FigureRow(Guid? OrganisationId, string? Place, Guid? PersonId, int Amount)
{
    /// <summary>The day on which it was; null where a row is of more days.</summary>
    public DateOnly? Day { get; init; }
}
