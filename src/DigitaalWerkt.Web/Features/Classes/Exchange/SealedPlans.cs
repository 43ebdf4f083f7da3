using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>
/// A plan that was shown and not yet written: it travels in the page, sealed for the person who saw it, for two hours. So what
/// is written is what was shown, and a dry run leaves nothing behind.
/// </summary>
public sealed class SealedPlans(IDataProtectionProvider protection)
{
    static readonly JsonTypeInfo<IReadOnlyList<PlanRow>> Json =
        (JsonTypeInfo<IReadOnlyList<PlanRow>>)JsonSerializerOptions.Default.GetTypeInfo(typeof(IReadOnlyList<PlanRow>));

    public string Seal(IReadOnlyList<PlanRow> plan, Guid staffMemberId) => Of(staffMemberId).Seal(plan, Json);

    /// <returns>Null when it is too old, somebody else's, or not ours.</returns>
    public IReadOnlyList<PlanRow>? Open(string? text, Guid staffMemberId) => Of(staffMemberId).Open(text, Json);

    Sealed Of(Guid staffMemberId) => new(protection, "sessions to plan", staffMemberId.ToString("N")) { Lifetime = TimeSpan.FromHours(2) };
}
