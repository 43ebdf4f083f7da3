namespace DigitaalWerkt.Web.Features.Classes.Find;

/// <summary>A class on one A4, to hang up.</summary>
/// <param name="Address">What the QR code holds.</param>
/// <param name="AddressInWords">The list of classes, short enough to type.</param>
public sealed record PosterSheet(ShownSession Shown, string Address, string AddressInWords);
