using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.Newsletter.Archive;
using DigitaalWerkt.Web.Features.Newsletter.Clicks;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Readers;
using DigitaalWerkt.Web.Features.Newsletter.Sending;
using DigitaalWerkt.Web.Features.Newsletter.Submissions;
using DigitaalWerkt.Web.Features.Newsletter.Writing;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Features.Shared.Web;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Newsletter;

public static class NewsletterFeature
{
    /// <summary>The newsletter of the network: its readers, its issues, and what partners send in.</summary>
    /// <exception cref="StartupProblemException">A setting is wrong.</exception>
    public static void AddNewsletter(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(NewsletterSettings.Read(builder.Configuration));
        services.AddSingleton(provider => new SubscriptionCodes(
            provider.GetRequiredService<KeyedHash>(), provider.GetService<IncomingMailSettings>()));
        services.AddScoped<NewsTransaction>();
        services.AddScoped<AskForNews>().AddScoped<EndSubscription>().AddScoped<IMailDoor, NewsMailDoor>();
        services.AddScoped<ChangeBlocks>().AddScoped<JudgeSubmission>().AddScoped<ReadIssue>();
        services.AddScoped<StartIssue>().AddScoped<FillIssue>().AddScoped<SettleNews>().AddScoped<NoteBounces>();
        services.AddScoped<IJob, SendNews>().AddRetention<ForgetNews>();
        services.AddSingleton(new BulkKind(NewsKinds.Issue));
        services.AddScoped<IMessageKind, ConfirmMessage>().AddScoped<IMessageKind, IssueMessage>();
        services.AddScoped<IMessageKind, TestMessage>().AddScoped<IMessageKind, JudgedMessage>();
        services.AddScoped<IMessageSubject, NewsSubject>();
        services.AddScoped<IStaffDeskPart, EditorsDesk>().AddScoped<IStaffDeskPart, SubmissionDesk>();
        services.AddScoped<IPublicPages, NewsPages>();
        services.AddSingleton<ClickCounts>().AddScoped<SaveClicks>().AddHostedService<ClicksSaver>();
        services.Configure<MvcOptions>(pages => pages.Filters.Add<CountClicks>());
        services.Configure<RazorPagesOptions>(pages => pages.Conventions.AddPageRoute("/Newsletter/Editors/Subject", NewsLinks.New));
        services.AddSingleton(new StaffNavPage(StaffGroup.Network, "Newsletter", "News_Nav", NewsLinks.Team, Policies.Partner, 60));
        services.AddSingleton(new StaffNavPage(
            StaffGroup.Network, "Newsletter", "News_Nav_Editors", NewsLinks.Kept, Policies.NetworkCoordinator, 70));
        if (builder.Configuration.IsDemo)
        {
            services.AddScoped<IDemoPart, DemoNews>();
        }
    }
}
