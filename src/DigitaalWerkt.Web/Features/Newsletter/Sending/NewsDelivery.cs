namespace DigitaalWerkt.Web.Features.Newsletter.Sending;

/// <summary>An issue to one reader, once.</summary>
public sealed class NewsDelivery
{
    /// <summary>The unique index: no reader gets an issue twice.</summary>
    public const string OncePerReader = "ix_news_delivery_reader";

    NewsDelivery()
    {
    }

    public NewsDelivery(Guid issueId, Guid subscriptionId) => (IssueId, SubscriptionId) = (issueId, subscriptionId);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid IssueId { get; private set; }

    /// <summary>Null: the reader left.</summary>
    public Guid? SubscriptionId { get; private set; }

    public NewsOutcome Outcome { get; private set; }

    public void Settle(NewsOutcome outcome) => Outcome = outcome;
}
