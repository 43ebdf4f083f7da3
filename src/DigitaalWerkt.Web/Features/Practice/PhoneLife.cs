namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>What happened on the practice phone while nobody looked.</summary>
/// <param name="Arrivals">The day on which e-mails come in, also of days to come, by id.</param>
/// <param name="Notice">What the home screen tells; null: nothing.</param>
public sealed record PhoneLife(IReadOnlyDictionary<string, DateOnly> Arrivals, PhoneLife.Again? Notice)
{
    public static readonly PhoneLife None = new(new Dictionary<string, DateOnly>(), null);

    /// <summary>Something that was learnt, to try once more.</summary>
    /// <param name="Title">What it is, in Dutch.</param>
    /// <param name="Address">Where it is done.</param>
    public sealed record Again(string Title, string Address);
}
