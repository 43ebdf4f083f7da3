namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>A question whose answer is an order of cards.</summary>
/// <param name="Id">Unique in the module.</param>
/// <param name="Cards">In the right order.</param>
/// <param name="Ready">The button that asks whether the order is right, and what is said when it is.</param>
/// <param name="DontKnow">The button for somebody who doesn't know, and what is said then.</param>
public sealed record OrderBlock(
    string Id, Localised<Prose> Text, IReadOnlyList<OrderCard> Cards, QuestionOption Ready, QuestionOption DontKnow) : Block
{
    /// <summary>The order in which the cards first stand: none of them in its place.</summary>
    public IReadOnlyList<int> Shuffled => [.. Enumerable.Range(1, Cards.Count).Select(place => place % Cards.Count)];

    /// <summary>Reads an order from an address, where anything may stand; what is none is the first one.</summary>
    public IReadOnlyList<int> Read(string? order)
    {
        List<int> places = [.. (order ?? "").Select(digit => digit - '1')];
        return places.Order().SequenceEqual(Enumerable.Range(0, Cards.Count)) ? places : Shuffled;
    }

    /// <summary>The same for in an address: the number of each card, from 1.</summary>
    public static string Write(IEnumerable<int> order) => string.Concat(order.Select(card => card + 1));

    /// <summary>The order with two neighbours changed.</summary>
    public static IEnumerable<int> Swap(IReadOnlyList<int> order, int place) =>
        order.Select((card, i) => i == place ? order[place + 1] : i == place + 1 ? order[place] : card);

    /// <summary>The first card that stands where another belongs; null when all are right.</summary>
    public OrderCard? FirstWrong(IReadOnlyList<int> order) =>
        order.Select((card, place) => card == place ? null : Cards[card]).FirstOrDefault(card => card is not null);
}

/// <param name="Explanation">Why it belongs where it belongs: said when it stands elsewhere.</param>
public sealed record OrderCard(Localised<Prose> Text, Localised<Prose> Explanation);
