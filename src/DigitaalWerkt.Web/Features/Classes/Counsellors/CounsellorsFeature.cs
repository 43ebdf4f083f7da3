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
        services.AddScoped<ClientBookings>();
        services.AddScoped<BookClient>();
        services.AddScoped<ClientSlips>();
        services.AddScoped<SmsSlip>();
        services.AddSingleton(BlockRules.Read(builder.Configuration));
        services.AddScoped<HeldBlocks>();
        services.AddScoped<Colleagues>();
        services.AddScoped<TrainingBookings>();
        services.AddScoped<CounsellorCertificates>();
        services.AddSingleton(new ClientAct("Classes", "Counsellor_BookFor", CounsellorLinks.BookFor)
        {
            Begin = ("Counsellor_Title", CounsellorLinks.Book),
            List = ("Counsellor_List_Title", CounsellorLinks.List),
        });
        services.AddSingleton(new StaffNavPage(StaffGroup.Classes, "Classes", "Counsellor_Nav", CounsellorLinks.Book, Policies.Partner, 30));
        services.AddSingleton(new StaffNavPage(StaffGroup.Classes, "Classes", "Counsellor_Nav_List", CounsellorLinks.List, Policies.Partner, 40));
        services.AddSingleton(new StaffNavPage(StaffGroup.Classes, "Classes", "Blocks_Nav", BlockLinks.All, Policies.Partner, 50));
        services.AddSingleton(new StaffNavPage(StaffGroup.Classes, "Classes", "Training_Nav", TrainingLinks.All, Policies.Team, 60));
    }
}
