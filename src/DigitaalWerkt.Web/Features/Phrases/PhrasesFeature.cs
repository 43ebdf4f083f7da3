using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Phrases;

public static class PhrasesFeature
{
    public static void AddPhrases(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PhraseBook>();
        builder.Services.AddScoped<UsedLines>();
        builder.Services.AddSingleton(new StaffNavPage(
            StaffGroup.Management, "Phrases", "Phrases_Title", PhraseLinks.All, Policies.AnyCoordinator, 80));
    }
}
