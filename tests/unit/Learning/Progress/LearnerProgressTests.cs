using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Learning.Progress;

/// <summary>What a learner did on several devices comes together on one card.</summary>
public sealed class LearnerProgressTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    static readonly ProgressEvent[] AtHome =
    [
        new("mail", "waarom", ProgressKind.Done, 1),
        new("mail", "probeer", ProgressKind.Skipped, 2),
        new("spam", "waarom", ProgressKind.Done, 5),
    ];

    static readonly ProgressEvent[] InTheLibrary =
    [
        new("mail", "waarom", ProgressKind.Done, 1),
        new("mail", "probeer", ProgressKind.DoneWithHelp, 4),
        new("cv", "waarom", ProgressKind.Done, 3),
    ];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Merging_loses_nothing_of_either_device()
    {
        var merged = await MergeAsync(AtHome, InTheLibrary);

        merged.ShouldBe(AtHome.Union(InTheLibrary), ignoreOrder: true);
    }

    [Fact]
    public async Task Merging_twice_changes_nothing()
    {
        (await MergeAsync(AtHome, InTheLibrary, InTheLibrary, AtHome)).ShouldBe(await MergeAsync(AtHome, InTheLibrary));
    }

    [Fact]
    public async Task It_does_not_matter_which_device_is_merged_first()
    {
        (await MergeAsync(AtHome, InTheLibrary)).ShouldBe(await MergeAsync(InTheLibrary, AtHome));
    }

    /// <summary>Takes the work of devices in on a new card, and reads what is on it.</summary>
    async Task<IReadOnlyList<ProgressEvent>> MergeAsync(params ProgressEvent[][] devices)
    {
        var learner = new Learner(name: null, helpLanguage: null, organisationId: null, new DateOnly(2026, 11, 24));
        await site.QueryAsync(database =>
        {
            database.Add(learner);
            return database.SaveChangesAsync(Cancel);
        });
        foreach (var device in devices)
        {
            await using var scope = site.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = Holding(device);
            await scope.ServiceProvider.GetRequiredService<LearnerProgress>().MergeIntoAsync(learner.Id, Cancel);
        }
        await using var reading = site.Services.CreateAsyncScope();
        return (await reading.ServiceProvider.GetRequiredService<LearnerProgress>().ReadCardAsync(learner.Id, Cancel)).Events;
    }

    DefaultHttpContext Holding(ProgressEvent[] events)
    {
        var answer = new DefaultHttpContext();
        site.Services.GetRequiredService<DeviceCookie<ProgressEvent[]>>().Write(answer, events, TimeSpan.FromDays(1));
        var question = new DefaultHttpContext();
        question.Request.Headers.Cookie = answer.Response.Headers.SetCookie.ToString().Split(';')[0];
        return question;
    }
}
