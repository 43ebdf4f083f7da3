using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.HelpDesk.Tickets;

/// <summary>
/// What a link to a question holds: its id, sealed for this purpose only. It acts for its person and this question, and signs nobody in.
/// </summary>
/// <remarks>The signature has 256 bits.</remarks>
public sealed class TicketTokens(IDataProtectionProvider protection)
{
    readonly Sealed seal = new(protection, "follow-ticket", "v1");

    public string Of(Guid ticketId) => seal.SealId(ticketId);

    /// <param name="token">As it stands in an address; anything.</param>
    /// <returns>The question, or null when the token wasn't made by us for this.</returns>
    public Guid? Read(string? token) => seal.OpenId(token);
}
