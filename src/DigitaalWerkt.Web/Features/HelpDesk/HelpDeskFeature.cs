using DigitaalWerkt.Web.Features.HelpDesk.Afterwards;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Ask;
using DigitaalWerkt.Web.Features.HelpDesk.Attachments;
using DigitaalWerkt.Web.Features.HelpDesk.Canned;
using DigitaalWerkt.Web.Features.HelpDesk.Closing;
using DigitaalWerkt.Web.Features.HelpDesk.Contacts;
using DigitaalWerkt.Web.Features.HelpDesk.Demo;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Figures;
using DigitaalWerkt.Web.Features.HelpDesk.Mail;
using DigitaalWerkt.Web.Features.HelpDesk.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.HelpDesk.WalkIn;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Jobs;

namespace DigitaalWerkt.Web.Features.HelpDesk;

public static class HelpDeskFeature
{
    /// <summary>Questions to the ICT-Steward: asking, following, answering.</summary>
    public static void AddHelpDesk(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<TicketTransaction>();
        services.AddScoped<AnswerClock>();
        services.AddSingleton<TicketTokens>();
        services.AddScoped<OpenTicket>();
        services.AddScoped<ForgetTickets>();
        services.AddScoped<IPersonPart, PersonTickets>();
        services.AddScoped<ISlipCodes, CodesOfTickets>();
        services.AddScoped<IProgressPart, LearnedWithSteward>();
        services.AddScoped<CloseQuietQuestion>();
        services.AddScoped<IJob, CloseQuietQuestions>();
        builder.AddContacts();
        builder.AddAppointments();
        builder.AddWalkIns();
        builder.AddAsking();
        builder.AddHelpMessages();
        builder.AddStewardDesk();
        builder.AddCannedAnswers();
        if (builder.Configuration.IsDemo)
        {
            services.AddScoped<IDemoPart, DemoQuestions>();
            services.AddScoped<IDemoPart, DemoAgenda>();
            services.AddScoped<IDemoPart, DemoPastDesk>();
        }
        services.AddAttachments();
        builder.AddIncomingMail();
        builder.AddFigures();
    }

    public static void MapHelpDesk(this WebApplication app) => app.MapMailHook();
}
