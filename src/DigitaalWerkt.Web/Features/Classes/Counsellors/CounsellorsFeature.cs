using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Training;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <summary>What a counsellor does: book for clients, hold seats, follow trainings.</summary>
static class CounsellorsFeature
{
    public static void AddCounsellors(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<KnownClients>();
        services.AddSingleton<SealedClient>();
        services.AddScoped<ClientBookings>();
        services.AddScoped<BookClient>();
        services.AddScoped<ClientSlips>();
        services.AddScoped<SmsSlip>();
        services.AddSingleton(BlockRules.Read(builder.Configuration));
        services.AddScoped<HeldBlocks>();
        services.AddScoped<Colleagues>();
        services.AddScoped<TrainingBookings>();
        services.AddSingleton(new StaffNavItem("Classes", "Counsellor_Nav", CounsellorLinks.Book, "add", Policies.Team, 15));
        services.AddSingleton(new StaffNavItem("Classes", "Blocks_Nav", BlockLinks.All, "seats", Policies.Team, 25));
        services.AddSingleton(new StaffNavItem("Classes", "Training_Nav", TrainingLinks.All, "certificate", Policies.Team, 28));
    }
}
