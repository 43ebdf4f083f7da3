using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>What a link to proposed moments holds: the id of the proposal, sealed for this purpose only.</summary>
/// <remarks>The signature has 256 bits.</remarks>
public sealed class ProposalTokens(IDataProtectionProvider protection)
{
    readonly Sealed seal = new(protection, "choose-appointment", "v1");

    public string Of(Guid proposalId) => seal.SealId(proposalId);

    /// <param name="token">As it stands in an address; anything.</param>
    /// <returns>The proposal, or null when the token wasn't made by us for this.</returns>
    public Guid? Read(string? token) => seal.OpenId(token);
}
