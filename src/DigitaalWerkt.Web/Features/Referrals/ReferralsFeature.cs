using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.Referrals.Card;
using DigitaalWerkt.Web.Features.Referrals.Follow;
using DigitaalWerkt.Web.Features.Referrals.Messages;
using DigitaalWerkt.Web.Features.Referrals.Open;
using DigitaalWerkt.Web.Features.Referrals.Paper;
using DigitaalWerkt.Web.Features.Referrals.Partner;
using DigitaalWerkt.Web.Features.Referrals.Send;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Referrals;

public static class ReferralsFeature
{
    /// <summary>Clients who ask another organisation for help, and what comes of it.</summary>
    public static void AddReferrals(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<ReferralTransaction>().AddScoped<WorkOnReferral>();
        services.AddScoped<Receivers>().AddScoped<SendReferral>();
        services.AddScoped<OpenMoments>().AddScoped<BookMoment>();
        services.AddScoped<ReferralTokens>().AddScoped<FindByLink>();
        services.AddScoped<ReferralNews>().AddScoped<WriteReferral>().AddScoped<IMessageSubject, ReferralSubject>();
        foreach (var name in ReferralKinds.All.Keys)
        {
            services.AddScoped<IMessageKind>(provider => ActivatorUtilities.CreateInstance<ReferralMessageKind>(provider, name));
        }
        services.AddScoped<ReadSlip>();
        services.AddScoped<CardReferrals>().AddScoped<ICardPart, ReferralsOnCard>();
        services.AddScoped<ReadReferral>().AddScoped<ReferralList>();
        services.AddScoped<IPersonPart, PersonReferrals>().AddScoped<IPlanTask, ReferralsOfPlan>();
        services.AddScoped<IStaffDeskPart, ReferralDesk>();
        services.AddScoped<IJob, ExpireReferrals>().AddRetention<ForgetEndedReferrals>();
        services.AddSingleton(new ClientAct("Referrals", "Client_Act", ReferralLinks.For));
        services.AddSingleton(new ClientAct("Referrals", "Client_Open", OpenLinks.For));
        services.AddSingleton(new StaffNavPage(StaffGroup.People, "Referrals", "Open_Nav", OpenLinks.All, Policies.Partner, 16));
        services.AddSingleton(new StaffNavPage(StaffGroup.People, "Referrals", "Refer_All", ReferralLinks.All, Policies.Partner, 15));
        if (builder.Configuration.IsDemo)
        {
            services.AddScoped<IDemoPart, DemoReferrals>();
        }
    }
}
