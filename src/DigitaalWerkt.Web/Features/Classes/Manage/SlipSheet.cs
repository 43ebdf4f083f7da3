namespace DigitaalWerkt.Web.Features.Classes.Manage;

/// <summary>A booking on half a sheet: what <c>_Slip.cshtml</c> shows, on a page and in a PDF.</summary>
/// <param name="Address">What the QR code holds: the link of this booking.</param>
/// <param name="AddressInWords">The list of classes, short enough to type.</param>
public sealed record SlipSheet(ManagedBooking Managed, string Address, string AddressInWords);
