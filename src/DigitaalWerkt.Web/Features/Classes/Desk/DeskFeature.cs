using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;

namespace DigitaalWerkt.Web.Features.Classes.Desk;

static class DeskFeature
{
    public static void AddDesk(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<IStaffDeskPart, TrainerDesk>();
        services.AddScoped<IStaffDeskPart, ClientDesk>();
        services.AddScoped<IStaffDeskPart, CareDesk>();
        services.AddScoped<IStaffDeskPart, OpenSeatsDesk>();
        services.AddScoped<IStaffDeskPart, TodayDesk>();
        services.AddScoped<IStaffDeskPart, TrainingDesk>();
    }
}
