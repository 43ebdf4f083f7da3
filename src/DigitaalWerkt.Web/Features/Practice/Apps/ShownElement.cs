namespace DigitaalWerkt.Web.Features.Practice.Apps;

/// <summary>An element as its fragment shows it.</summary>
/// <param name="Place">In the file of its screen.</param>
public sealed record ShownElement<TElement>(PhoneView Phone, int Place, TElement Element) : IPhonePart
    where TElement : Element
{
    public AppView App => Phone.App!;

    /// <summary>The id of a tap on it, or on a part of it.</summary>
    public string IdOf(string part = "") => AppView.IdOf(Place, part);
}
