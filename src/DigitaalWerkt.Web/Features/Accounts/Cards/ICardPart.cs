namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>What a feature lays on the page of one's own card, under the card: <c>services.AddScoped&lt;ICardPart, …&gt;()</c>.</summary>
public interface ICardPart
{
    /// <summary>What there is for this learner, with few queries.</summary>
    Task<CardSection> ReadAsync(Guid learnerId, CancellationToken cancellationToken);
}
