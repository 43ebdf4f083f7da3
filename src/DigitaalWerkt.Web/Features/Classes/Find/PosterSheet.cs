namespace DigitaalWerkt.Web.Features.Classes.Find;

/// <summary>A class on one A4, to hang up.</summary>
/// <param name="Address">What the QR code holds.</param>
/// <param name="AddressInWords">The list of classes, short enough to type.</param>
public sealed record PosterSheet(ShownSession Shown, string Address, string AddressInWords)
{
    const int MuchText = 130;
    const int OneLine = 60;

    /// <summary>Whether it takes smaller letters to keep it on one page.</summary>
    public bool IsLong => Shown.Plan.Title.Length + Shown.Plan.Summary.Length > MuchText || Shown.Bring.Sum(thing => thing.Length) > MuchText;

    /// <summary>The first step of the way, for example which tram; null when it is too long for a poster. The page has all of it.</summary>
    public string? FirstOfRoute => Shown.Route.FirstOrDefault() is { Length: <= OneLine } first ? first : null;
}
