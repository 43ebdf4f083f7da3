namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>What a feature lays on the own page of whoever holds a card: <c>services.AddScoped&lt;ICardPart, …&gt;()</c>.</summary>
public interface ICardPart
{
    /// <summary>True for what one comes for, such as the plan; the others stand with what is kept, and who sees it.</summary>
    bool ComesFirst => false;

    /// <summary>What there is for this learner, with few queries.</summary>
    Task<CardSection> ReadAsync(Guid learnerId, CancellationToken cancellationToken);
}
