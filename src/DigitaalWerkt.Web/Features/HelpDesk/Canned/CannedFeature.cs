using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Canned;

static class CannedFeature
{
    /// <summary>Answers that stewards give often.</summary>
    public static void AddCannedAnswers(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<RazorPagesOptions>(pages => pages.Conventions.AddPageRoute("/HelpDesk/Canned/Edit", CannedLinks.New));
        builder.Services.AddSingleton(new StaffNavPage(StaffGroup.Help, "HelpDesk", "Desk_Canned_Nav", CannedLinks.All, Policies.Steward, 40));
    }
}
