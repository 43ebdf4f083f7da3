using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Classes.Shared;

/// <summary>The paper with which somebody goes to a class: what, when, where, how to get there, and the code.</summary>
/// <param name="HasSeat">False: a place on the waiting list.</param>
/// <param name="Address">The page of the class as a whole address, for the QR code.</param>
/// <param name="AddressInWords">Where all classes stand, short enough to type.</param>
/// <param name="Help">The language that stands under the Dutch, or null.</param>
public sealed record Slip(
    SessionRow Session, string FirstName, string Code, bool HasSeat, string Address, string AddressInWords, Language? Help)
{
    /// <summary>What to bring, one thing a line.</summary>
    public IReadOnlyList<string> Bring => (Session.Bring ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
