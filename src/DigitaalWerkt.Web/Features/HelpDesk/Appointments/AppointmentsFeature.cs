using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Counsellors;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.HelpDesk.Ask;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

static class AppointmentsFeature
{
    /// <summary>Appointments with stewards: their hours, what is free, planning, moving, and what is told of it.</summary>
    public static void AddAppointments(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<DeskCalendar>();
        services.AddScoped<DeskToday>();
        services.AddScoped<FreeSlots>();
        services.AddScoped<ChooseSlot>();
        services.AddScoped<AppointmentTransaction>();
        services.AddScoped<BookAppointment>();
        services.AddScoped<MoveAppointment>();
        services.AddScoped<EndAppointment>();
        services.AddScoped<ProposeSlots>();
        services.AddScoped<ForgetAppointments>();
        services.AddScoped<StewardAgenda>();
        services.AddScoped<ClientAppointments>();
        services.AddScoped<IStaffDeskPart, LeftAppointmentsDesk>();
        services.AddScoped<IStaffDeskPart, TodayAppointmentsDesk>();
        services.AddSingleton(new ClientAct("HelpDesk", "Appt_Client_Act", ClientAppointmentLinks.For));
        services.AddSingleton(new StaffNavPage(
            StaffGroup.Help, "HelpDesk", "Appt_Agenda_Nav", AgendaLinks.Agenda, Policies.StewardAgenda, 30, HelpDeskLinks.Desk + "/afspraken"));
        services.AddScoped<IPersonPart, PersonAppointments>();
        services.AddScoped<IPlanTask, AppointmentsOfPlan>();
        services.AddScoped<IAgendaSource, AppointmentsInAgenda>();
        services.AddScoped<IPlaceUse, AppointmentsAtPlaces>();
        services.AddScoped<IJob, CountAppointments>();
        services.AddSingleton(new HelpWay(null, 5) { More = "/Features/HelpDesk/Appointments/Visit/_Today.cshtml" });
        services.AddSingleton(new HelpWay("/Features/HelpDesk/Appointments/Visit/_Way.cshtml", 20));
        services.AddSingleton<AppointmentTokens>();
        services.AddSingleton<ProposalTokens>();
        services.AddScoped<FindAppointment>();
        services.AddSingleton(provider => new DeviceCookie<DeviceAppointment[]>(
            MyAppointments.Cookie, DeviceAppointmentJson.Default.DeviceAppointmentArray, provider.GetRequiredService<IDataProtectionProvider>()));
        services.AddScoped<MyAppointments>();
        services.AddScoped<BookForVisitor>();
        services.AddScoped<AppointmentTexts>();
        services.AddScoped<AppointmentMessages>();
        foreach (var kind in AppointmentKind.All)
        {
            services.AddScoped<IMessageKind>(provider => new AppointmentMessageKind(
                kind, provider.GetRequiredService<AppDbContext>(), provider.GetRequiredService<AppointmentTexts>(),
                provider.GetRequiredService<TimeProvider>()));
        }
        services.AddScoped<IMessageKind, ProposalMessageKind>();
        services.AddScoped<IMessageSubject, AppointmentSubject>();
        services.AddScoped<IMessageSubject, ProposalSubject>();
    }
}
