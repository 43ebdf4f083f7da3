namespace DigitaalWerkt.Web.Features.HelpDesk.Ask;

/// <summary>
/// One way to a person, as a card on the help page. Each part of the help desk registers its own, so that a way that isn't there shows no
/// link: <c>services.AddSingleton(new HelpWay(…))</c>.
/// </summary>
/// <param name="View">The path of the partial view that shows it. It gets the page as its model. Null: what it adds stands under all cards only.</param>
/// <param name="Order">Low comes first: walking in is 10, an appointment 20, a question 30.</param>
public sealed record HelpWay(string? View, int Order)
{
    /// <summary>The path of the partial view with more about it, under all the cards; null: the card leads to a page of its own.</summary>
    public string? More { get; init; }
}
