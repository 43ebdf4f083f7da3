using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Figures;

namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

static class FiguresFeature
{
    public static void AddFigures(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<ReadFigures>();
        services.AddScoped<IFigureSource, VisitsReached>();
        services.AddScoped<IFigureSource, QuestionsReached>();
        services.AddSingleton<FigureCharts>();
        services.AddSingleton<FigureTables>();
        services.AddScoped<IStaffDeskPart, LateQuestionsDesk>();
        services.AddSingleton(new StaffNavPage(StaffGroup.Figures, "HelpDesk", "Figures_Nav", FigureLinks.All, Policies.AnyCoordinator, 20));
    }
}
