using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Learning.Certificates;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Content.Checking;
using DigitaalWerkt.Web.Features.Learning.Counsellors;
using DigitaalWerkt.Web.Features.Learning.DoeCheck;
using DigitaalWerkt.Web.Features.Learning.Editors;
using DigitaalWerkt.Web.Features.Learning.JobFirst;
using DigitaalWerkt.Web.Features.Learning.Modules;
using DigitaalWerkt.Web.Features.Learning.Posters;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.Learning.Recall;
using DigitaalWerkt.Web.Features.Learning.Steps;
using DigitaalWerkt.Web.Features.Learning.WordBook;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Web;
using DigitaalWerkt.Web.Platform.Commands;
using DigitaalWerkt.Web.Platform.Content;
using DigitaalWerkt.Web.Platform.Diagnostics;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.OutputCaching;

namespace DigitaalWerkt.Web.Features.Learning;

public static class LearningFeature
{
    public static void AddLearning(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<ModuleLibrary>();
        services.AddSingleton<LessonOverview>();
        services.AddSingleton(new StaffNavPage(StaffGroup.Management, "Learning", "Nav_Lessons", LearningLinks.Editors, Policies.AnyCoordinator, 70));
        services.AddSingleton(new StaffNavPage(StaffGroup.Classes, "Learning", "Counsellors_Nav", LearningLinks.Counsellors, Policies.Team, 65));
        services.AddSingleton<IContentLibrary>(provider => provider.GetRequiredService<ModuleLibrary>());
        services.AddSingleton<IContentCheck, LessonCheck>();
        services.AddSingleton<IContentCheck, AgeCheck>();
        services.AddSingleton<ICommand>(provider => new CheckContent(
            provider.GetRequiredService<ContentFolder>(), provider.GetServices<IContentCheck>(), Console.Out));

        services.AddOptions<WarmUpOptions>().Configure<ModuleLibrary>((options, library) =>
            options.Pages.AddRange(library.Modules.Take(1).SelectMany(module => module.Steps.Take(2).Select(step => LearningLinks.Step(module, step)))));

        services.AddSingleton(provider =>
            new DeviceCookie<ProgressEvent[]>("les", ProgressJson.Default.ProgressEventArray, provider.GetRequiredService<IDataProtectionProvider>()));
        services.Configure<OutputCacheOptions>(cache => cache.AddPolicy(StepCache.Policy, new StepCache()));
        // A developer changes styles and views while the site runs: there nothing is kept.
        services.AddSingleton(_ => new StepFrames(builder.Configuration.GetValue("Steps:FrameBytes", builder.Environment.IsDevelopment() ? 0 : 8L << 20)));
        services.AddScoped<LearnerProgress>();
        services.AddScoped<IPhoneLife, LessonLife>();
        services.AddScoped<StaffProgress>();
        services.AddScoped<ILearnerPart, ProgressDossier>();
        services.AddScoped<IDevicePart, ProgressDossier>();
        services.AddSingleton(provider =>
            new DeviceCookie<WordEvent[]>(MyWords.Cookie, WordJson.Default.WordEventArray, provider.GetRequiredService<IDataProtectionProvider>()));
        services.AddScoped<MyWords>();
        services.AddScoped<IDeviceWork>(provider => provider.GetRequiredService<MyWords>());
        services.AddScoped<ILearnerPart, WordDossier>();
        services.AddScoped<IDevicePart, WordDossier>();
        services.AddSingleton<MakePosters>();
        services.AddScoped<IPublicPages, LessonPages>();
        AddDoeCheck(services);
        AddJobFirst(services);
        services.AddScoped<CertificateCodes>();
        services.AddScoped<CertificateTransaction>();
        services.AddScoped<MyCertificates>();
        services.AddScoped<CertificateSheets>();
        services.AddScoped<ILearnerPart, CertificateDossier>();
        services.AddScoped<IPersonPart, LessonsOfPerson>();
        services.AddScoped<IPlanTask, LessonsOfPlan>();
        services.AddScoped<IDeviceWork>(provider => provider.GetRequiredService<LearnerProgress>());
    }

    public static void MapLearning(this WebApplication app)
    {
        // Broken lessons stop the start here, before anybody asks for one.
        app.Services.GetRequiredService<ModuleLibrary>();
        app.Services.GetRequiredService<CheckLibrary>();
        app.Services.GetRequiredService<JobLibrary>();
        app.MapDrawings();
    }

    static void AddJobFirst(IServiceCollection services)
    {
        services.AddSingleton<JobLibrary>();
        services.AddSingleton<IContentLibrary>(provider => provider.GetRequiredService<JobLibrary>());
    }

    static void AddDoeCheck(IServiceCollection services)
    {
        services.AddSingleton<CheckLibrary>();
        services.AddSingleton<IContentLibrary>(provider => provider.GetRequiredService<CheckLibrary>());
        services.AddSingleton(provider =>
            new DeviceCookie<CheckState>(MyCheck.Cookie, CheckJson.Default.CheckState, provider.GetRequiredService<IDataProtectionProvider>()));
        services.AddScoped<MyCheck>();
        services.AddScoped<IDeviceWork>(provider => provider.GetRequiredService<MyCheck>());
        services.AddScoped<ILearnerPart, CheckDossier>();
        services.AddScoped<IDevicePart, CheckDossier>();
    }
}
