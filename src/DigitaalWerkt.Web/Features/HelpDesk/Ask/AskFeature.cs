using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Ask.Team;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;

namespace DigitaalWerkt.Web.Features.HelpDesk.Ask;

static class AskFeature
{
    /// <summary>What visitors, and counsellors with a client, do: ask a question and follow it.</summary>
    public static void AddAsking(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(new HelpWay("/Features/HelpDesk/Ask/_WalkIn.cshtml", 10) { More = "/Features/HelpDesk/Ask/_Places.cshtml" });
        services.AddSingleton(new HelpWay("/Features/HelpDesk/Ask/_Question.cshtml", 30));
        services.AddScoped<AskPhotos>();
        services.AddScoped<AskTicket>();
        services.AddScoped<StuckPlaces>();
        services.AddScoped<FindTicket>();
        services.AddScoped<PersonActs>();
        services.AddSingleton(provider => new DeviceCookie<DeviceQuestion[]>(
            MyQuestions.Cookie, DeviceQuestionJson.Default.DeviceQuestionArray, provider.GetRequiredService<IDataProtectionProvider>()));
        services.AddScoped<MyQuestions>();
        services.AddScoped<IStaffDeskPart, ClientQuestionsDesk>();
        services.AddSingleton(new ClientAct("HelpDesk", "Ask_Client_Act", AskLinks.ForClient));
    }
}
