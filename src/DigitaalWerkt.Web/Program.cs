using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes;
using DigitaalWerkt.Web.Features.Drift;
using DigitaalWerkt.Web.Features.Emergency;
using DigitaalWerkt.Web.Features.Guidance;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.Home;
using DigitaalWerkt.Web.Features.Home.Web;
using DigitaalWerkt.Web.Features.Learning;
using DigitaalWerkt.Web.Features.Loans;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.Operations;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Network;
using DigitaalWerkt.Web.Features.Newsletter;
using DigitaalWerkt.Web.Features.Phrases;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Features.Privacy;
using DigitaalWerkt.Web.Features.Referrals;
using DigitaalWerkt.Web.Features.Reporting;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Commands;
using DigitaalWerkt.Web.Platform.Web;

// A text that makes an expression slow ends as an error, and doesn't keep a processor busy.
AppContext.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", TimeSpan.FromSeconds(2));

try
{
    var builder = WebApplication.CreateBuilder(Demo.Arguments(args));

    builder.AddPlatform<AppDbContext>();
    builder.Services.AddSingleton<SiteDatabase>();
    builder.Services.AddDbContextPool<AppDbContext>((services, options) =>
    {
        var database = services.GetRequiredService<SiteDatabase>();
        options.UseAppConventions(database.ConnectionString, database.IsPooledOutside);
    });

    builder.AddHome();
    builder.AddAccounts();
    builder.AddPeople();
    builder.AddMessages();
    builder.AddPhrases();
    builder.AddPlaces();
    builder.AddClasses();
    builder.AddHelpDesk();
    builder.AddPractice();
    builder.AddLearning();
    builder.AddDrift();
    builder.AddGuidance();
    builder.AddNetwork();
    builder.AddNewsletter();
    builder.AddLoans();
    builder.AddReferrals();
    builder.AddEmergency();
    builder.AddReporting();
    builder.AddOperations();
    builder.AddPrivacy();

    await using var app = builder.Build();
    var database = app.Services.GetRequiredService<SiteDatabase>();

    if (app.Services.FindCommand(args) is { } command)
    {
        if (command.NeedsDatabase)
        {
            await database.OpenAsync(app.Services, CancellationToken.None);
        }
        return await command.RunAsync(CommandLine.ArgumentsOf(command, args), CancellationToken.None);
    }

    app.UsePlatform();
    app.MapStaticAssets().AllowAnonymous().WithMetadata(RateLimit.None);
    app.MapRazorPages().WithStaticAssets();
    app.MapSearchEngines();
    app.MapLearning();
    app.MapClasses();
    app.MapHelpDesk();
    app.MapNetwork();
    app.MapReporting();
    app.MapOpenDataDescription();
    app.OpenPractice();
    app.OpenReporting();

    await database.OpenAsync(app.Services, CancellationToken.None);
    await app.FillNetworkAsync(CancellationToken.None);
    await app.FillGuidanceAsync(CancellationToken.None);
    await app.FillDemoAsync(CancellationToken.None);
    await app.RunUntilStoppedAsync();
    return 0;
}
catch (StartupProblemException problem)
{
    await Console.Error.WriteLineAsync($"\n{problem.Message}\n\n{problem.Remedy}\n");
    return 1;
}
