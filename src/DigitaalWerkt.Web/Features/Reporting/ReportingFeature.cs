using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.Reporting.Answers;
using DigitaalWerkt.Web.Features.Reporting.Api;
using DigitaalWerkt.Web.Features.Reporting.Counters;
using DigitaalWerkt.Web.Features.Reporting.Doubts;
using DigitaalWerkt.Web.Features.Reporting.Frozen;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Features.Reporting.Records;
using DigitaalWerkt.Web.Features.Reporting.Reports;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Content;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Reporting;

public static class ReportingFeature
{
    /// <summary>Figures for whoever pays: operations, what their people are asked, and three counters.</summary>
    public static void AddReporting(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IndicatorLibrary>();
        services.AddSingleton<IContentCheck, IndicatorsCheck>();
        services.AddScoped<RecordTransaction>();
        services.AddSingleton<SealAnswers>();
        services.AddScoped<NoteAnswers>();
        services.AddScoped<ReadAsked>();
        services.AddScoped<ReadCounters>();
        services.AddScoped<ReadAnswers>();
        services.AddScoped<ReadDoubts>();
        services.AddScoped<TakeSnapshot>();
        services.AddScoped<ReadFrozen>();
        services.AddSingleton<FrozenMemory>();
        services.AddScoped<ReadReport>();
        services.AddScoped<ReadPublicCounters>();
        services.AddScoped<FreezeReport>();
        services.AddScoped<OpenRows>();
        services.AddSingleton<ReportWords>();
        services.AddScoped<IActSubject, RowsInLog>();
        services.AddScoped<IPersonPart, PersonRecords>();
        services.AddRetention<EndOperationRecords>();
        services.AddSingleton(new ClientAct("Reporting", "Client_Act", ReportingLinks.For));
        services.AddSingleton(new StaffNavPage(StaffGroup.Figures, "Reporting", "Counters_Nav", ReportingLinks.Counters, Policies.AnyCoordinator, 40));
        services.AddSingleton(new StaffNavPage(StaffGroup.Figures, "Reporting", "Report_Nav", ReportLinks.All, Policies.AnyCoordinator, 45));
        services.AddSingleton(new StaffNavPage(StaffGroup.Figures, "Reporting", "Operation_Nav", ReportingLinks.Operations, Policies.AnyCoordinator, 50));
        services.Configure<RazorPagesOptions>(pages => pages.Conventions.AddPageRoute("/Reporting/Operations/Edit", ReportingLinks.NewOperation));
        if (builder.Configuration.IsDemo)
        {
            services.AddScoped<IDemoPart, DemoReporting>();
        }
    }

    /// <summary>The counters for other programs.</summary>
    public static void MapReporting(this WebApplication app) => app.MapCounters();

    /// <summary>Reads what is counted before anybody is asked: a broken file stops the site, and not a person half-way.</summary>
    public static void OpenReporting(this WebApplication app) => app.Services.GetRequiredService<IndicatorLibrary>();
}
