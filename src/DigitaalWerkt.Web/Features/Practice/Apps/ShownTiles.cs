namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>Words of which one taps one.</summary>
public sealed record ShownTiles(PhoneView Phone, IReadOnlyList<ShownTile> Words) : IPhonePart
{
    /// <param name="place">Of the element in the file of its screen.</param>
    /// <param name="fact">What a tap sets.</param>
    /// <param name="words">Each after the value that it stands for.</param>
    public static ShownTiles Of(PhoneView phone, int place, Fact fact, IEnumerable<(string Value, string Word)> words) =>
        new(phone, [.. words.Select(one => new ShownTile(AppView.IdOf(place, one.Value), one.Word, phone.App!.ValueOf(fact) == one.Value))]);
}
