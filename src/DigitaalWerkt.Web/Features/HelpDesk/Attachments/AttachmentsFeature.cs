using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Platform.Files;

namespace DigitaalWerkt.Web.Features.HelpDesk.Attachments;

static class AttachmentsFeature
{
    /// <summary>Photos and documents of questions.</summary>
    public static void AddAttachments(this IServiceCollection services)
    {
        services.AddScoped<TicketFiles>();
        services.AddScoped<IFileUse>(provider => provider.GetRequiredService<TicketFiles>());
        services.AddRetention<RemoveUnusedFiles>();
    }
}
