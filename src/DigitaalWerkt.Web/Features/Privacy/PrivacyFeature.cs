using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Privacy.Register;
using DigitaalWerkt.Web.Features.Privacy.Terms;
using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Privacy;

public static class PrivacyFeature
{
    /// <summary>What is kept about people and how long, for coordinators: the register, and what would go now.</summary>
    public static void AddPrivacy(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<RegisterWords>();
        services.AddScoped<LookAhead>();
        services.AddSingleton(new StaffNavPage(
            StaffGroup.Management, "Privacy", "Register_Nav", PrivacyLinks.Register, Policies.AnyCoordinator, 93));
    }
}
