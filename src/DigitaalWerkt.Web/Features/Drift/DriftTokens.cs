using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.Drift;

/// <summary>What the address of a report holds for whoever made it: its id, sealed. A photo can be sent with it for an hour.</summary>
public sealed class DriftTokens(IDataProtectionProvider protection)
{
    readonly Sealed seal = new(protection, "screen-differs", "v1") { Lifetime = TimeSpan.FromHours(1) };

    public string Of(Guid reportId) => seal.SealId(reportId);

    /// <param name="token">As it stands in an address; anything.</param>
    /// <returns>The report, or null when the token wasn't made by us for this, or is too old.</returns>
    public Guid? Read(string? token) => seal.OpenId(token);
}
