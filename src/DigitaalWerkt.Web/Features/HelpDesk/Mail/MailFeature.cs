using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Desk;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.HelpDesk.Mail;

static class MailFeature
{
    /// <summary>E-mail that people send about their question.</summary>
    public static void AddIncomingMail(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(provider => new ReplyAddress(provider.GetService<IncomingMailSettings>(), provider.GetRequiredService<KeyedHash>()));
        services.AddScoped<CaptureMail>();
        services.AddScoped<FileMail>();
        services.AddRetention<FileIncomingMail>();
        services.AddScoped<IStaffDeskPart, MailDesk>();
        services.AddSingleton(new StaffNavPage(StaffGroup.Help, "HelpDesk", "Post_Nav", MailLinks.All, Policies.Steward, 60));
    }
}
