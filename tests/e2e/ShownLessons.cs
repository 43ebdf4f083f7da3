using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Cards;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.EndToEnd;

/// <summary>Learners who show to the counsellor of a client, who they are themselves, which lessons they can do.</summary>
static class ShownLessons
{
    /// <summary>Finishes the first lesson with the card, and lays it to the client.</summary>
    public static async Task ShowLessonsAsync(this LiveSite site, Guid client, Guid learner)
    {
        await site.FinishLessonAsync(learner);
        var counsellor = await site.QueryAsync(context => context.People.Where(p => p.Id == client)
            .Join(context.StaffMembers, p => p.OrganisationId, m => m.OrganisationId, (_, m) => new { m.Id, m.OrganisationId }).FirstAsync());
        await using var scope = site.Services.CreateAsyncScope();
        var made = (await scope.ServiceProvider.GetRequiredService<MakeNumber>()
            .RunAsync(client, CardPurpose.Lessons, counsellor.Id, counsellor.OrganisationId, CancellationToken.None))!;
        (await scope.ServiceProvider.GetRequiredService<LayCard>()
            .RunAsync(made.Number, learner, RequestKey.New(), address: null, CancellationToken.None)).Outcome.ShouldBe(LayOutcome.Right);
    }

    /// <summary>Finishes the first lesson with a card.</summary>
    public static Task<Module> FinishLessonAsync(this LiveSite site, Guid learner) => site.QueryAsync(async context =>
    {
        var lesson = site.Services.GetRequiredService<ModuleLibrary>().Modules[0];
        var known = await context.ProgressEntries.Where(e => e.LearnerId == learner && e.Kind == ProgressKind.Done).Select(e => e.Step).ToListAsync();
        context.AddRange(lesson.Steps.Where(step => !known.Contains(step.Id)).Select((step, i) => new ProgressEntry
        {
            LearnerId = learner, Module = lesson.Slug, Step = step.Id, Kind = ProgressKind.Done, At = site.Clock.GetUtcNow().AddMinutes(i - 20),
        }));
        await context.SaveChangesAsync();
        return lesson;
    });

    /// <summary>What the device of somebody remembers who finished a lesson yesterday.</summary>
    public static string ProgressOfYesterday(this LiveSite site, string slug)
    {
        var at = site.Clock.GetUtcNow().AddDays(-1).ToUnixTimeSeconds();
        var answer = new DefaultHttpContext();
        site.Services.GetRequiredService<DeviceCookie<ProgressEvent[]>>().Write(
            answer,
            [
                .. site.Services.GetRequiredService<ModuleLibrary>().Find(slug)!.Steps
                    .Select(step => new ProgressEvent(slug, step.Id, ProgressKind.Done, at + step.Number)),
            ],
            lifetime: null);
        return answer.Response.Headers.SetCookie.ToString().Split(';')[0].Split('=', 2)[1];
    }

    /// <summary>Finished a lesson with a card, some days ago.</summary>
    public static Task FinishEarlierAsync(this LiveSite site, Guid learner, string slug, int days) => site.QueryAsync(context =>
    {
        var at = site.Clock.GetUtcNow().AddDays(-days);
        context.AddRange(site.Services.GetRequiredService<ModuleLibrary>().Find(slug)!.Steps.Select((step, i) => new ProgressEntry
        {
            LearnerId = learner, Module = slug, Step = step.Id, Kind = ProgressKind.Done, At = at.AddSeconds(i),
        }));
        return context.SaveChangesAsync();
    });

    /// <summary>A client of the organisation of this colleague.</summary>
    public static Task<Guid> AddClientAsync(this LiveSite site, StaffMember staff, string name) => site.QueryAsync(async context =>
    {
        var client = context.Add(Person.From(new(name, Reach.ByCounsellor(staff.Id), staff.OrganisationId), site.Clock.GetUtcNow())).Entity;
        await context.SaveChangesAsync();
        return client.Id;
    });
}
