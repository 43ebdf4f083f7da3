using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

static class AppointmentsFeature
{
    /// <summary>Appointments with stewards: their hours, what is free, planning, moving, and what is told of it.</summary>
    public static void AddAppointments(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<DeskCalendar>();
        services.AddScoped<FreeSlots>();
        services.AddScoped<ChooseSlot>();
        services.AddScoped<AppointmentTransaction>();
        services.AddScoped<BookAppointment>();
        services.AddScoped<MoveAppointment>();
        services.AddScoped<EndAppointment>();
        services.AddScoped<ForgetAppointments>();
        services.AddScoped<IPersonPart, PersonAppointments>();
        services.AddScoped<IAgendaSource, AppointmentsInAgenda>();
        services.AddScoped<IPlaceUse, AppointmentsAtPlaces>();
        services.AddScoped<IJob, CountAppointments>();
        services.AddSingleton<AppointmentTokens>();
        services.AddSingleton<ProposalTokens>();
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
