using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Classes.Attendance.Team;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Figures;

namespace DigitaalWerkt.Web.Features.Classes.Attendance;

static class AttendanceFeature
{
    public static void AddAttendance(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<Roster>();
        services.AddSingleton(new DeskNotice("/Features/Classes/Attendance/Team/_Waiting.cshtml"));
        services.AddScoped<NoteAttendance>();
        services.AddScoped<NoteArrival>();
        services.AddScoped<SignOffSession>();
        services.AddScoped<GroupProgress>();
        services.AddScoped<IFigureSource, HoursAttended>();
        services.AddScoped<IFigureDoubts, DoubtsOfClasses>();
        services.AddSingleton<RosterWords>();
        services.AddSingleton(new StaffNavPage(StaffGroup.Classes, "Classes", "Team_Title", TrainerLinks.All, Policies.Trainer, 10));
    }
}
