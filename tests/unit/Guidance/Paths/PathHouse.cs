using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.Guidance.Plan;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Guidance.Paths;

/// <summary>An organisation that guides people, a counsellor of it, and what stands in the database.</summary>
public sealed record PathHouse(SiteFixture Site, string Name, StaffMember Counsellor)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public PathActor By => new(Counsellor.Id, Counsellor.OrganisationId);

    public static async Task<PathHouse> OpenAsync(SiteFixture site, string? organisation = null, StaffRole role = StaffRole.Counsellor)
    {
        var name = organisation ?? $"Huis {Guid.NewGuid():N}";
        return new(site, name, await site.AddStaffMemberAsync([role], name));
    }

    /// <summary>Signed in now: the clock of a test goes on by months.</summary>
    public Task<HttpClient> BrowserAsync() => Site.SignInAsync(Counsellor);

    public async Task<BeginRequest> RequestAsync(PersonDetails? person = null, ConsentWay way = ConsentWay.Screen)
    {
        var details = (person ?? ClassSite.SomeBody()) with { OrganisationId = Counsellor.OrganisationId };
        await using var scope = Site.Services.CreateAsyncScope();
        return new()
        {
            Key = RequestKey.New(),
            Person = details,
            Consent = Sentences.Path(Name, details.HelpLanguage).Aloud.ToConsent(way, scope.ServiceProvider.GetRequiredService<Texts>()),
            OrganisationId = Counsellor.OrganisationId,
            CounsellorId = Counsellor.Id,
        };
    }

    public async Task<GuidancePath> BeginAsync(PersonDetails? person = null, ConsentWay way = ConsentWay.Screen)
    {
        var request = await RequestAsync(person, way);
        var answer = await WithAsync<BeginPath, BeginAnswer>(begin => begin.RunAsync(request, Cancel));
        return await PathAsync(answer.PathId!.Value);
    }

    public async Task<PathWork> EndAsync(GuidancePath path, PathEnd end)
    {
        var version = (await PathAsync(path.Id)).Version;
        return await WithAsync<WorkOnPath, PathWork>(work => work.EndAsync(path.Id, version, end, Site.Clock.Today(), By, Cancel));
    }

    public Task<PathWork> NoteAsync(GuidancePath path, string text, Guid? corrects = null) =>
        WithAsync<WorkOnPath, PathWork>(work => work.NoteAsync(path.Id, RequestKey.New(), text, corrects, By, Cancel));

    /// <summary>Asks another organisation to guide the person further.</summary>
    public async Task<PathHandOver> AskAsync(GuidancePath path, PathHouse other, string question = "Wil een opleiding volgen.")
    {
        await using (var scope = Site.Services.CreateAsyncScope())
        {
            var consent = Sentences.HandOver(other.Name, null).Aloud.ToConsent(ConsentWay.Screen, scope.ServiceProvider.GetRequiredService<Texts>());
            (await scope.ServiceProvider.GetRequiredService<HandOverPath>().AskAsync(
                new()
                {
                    Key = RequestKey.New(), PathId = path.Id, OrganisationId = Counsellor.OrganisationId, To = other.Counsellor.OrganisationId,
                    Question = question, Consent = consent, AskedBy = Counsellor.Id,
                },
                Cancel)).ShouldBe(PathWork.Done);
        }
        return await LastHandOverAsync(path);
    }

    /// <summary>Adds a step to the plan of whoever is guided.</summary>
    public async Task<PlanStep> StepAsync(GuidancePath path, string what = "Bellen naar de school", PlanBy by = PlanBy.Together)
    {
        var content = new StepContent { What = what, By = by, When = PlanWhen.Today, DueOn = Site.Clock.Today(), Reminds = false };
        (await WithAsync<ChangePlan, PlanWork>(change => change.AddAsync(path.PersonId!.Value, content, RequestKey.New(), Counsellor.Id, Cancel))).ShouldBe(PlanWork.Done);
        return await Site.QueryAsync(context => context.PlanSteps.AsNoTracking().SingleAsync(s => s.PersonId == path.PersonId && s.What == what, Cancel));
    }

    public Task<PathHandOver> LastHandOverAsync(GuidancePath path) => Site.QueryAsync(context =>
        context.PathHandOvers.AsNoTracking().Where(h => h.PathId == path.Id).OrderByDescending(h => h.AskedAt).FirstAsync(Cancel));

    public Task<PathWork> AcceptAsync(PathHandOver asked) => WithAsync<HandOverPath, PathWork>(handOver => handOver.AcceptAsync(asked.Id, By, Cancel));

    public Task<GuidancePath> PathAsync(Guid id) => Site.QueryAsync(context => context.GuidancePaths.AsNoTracking().SingleAsync(p => p.Id == id, Cancel));

    public Task<List<GuidancePath>> PathsAsync() => Site.QueryAsync(context =>
        context.GuidancePaths.AsNoTracking().Where(p => p.OrganisationId == Counsellor.OrganisationId).OrderBy(p => p.BeganAt).ToListAsync(Cancel));

    public Task<List<PathEvent>> EventsAsync(GuidancePath path) => Site.QueryAsync(context =>
        context.PathEvents.AsNoTracking().Where(e => e.PathId == path.Id).OrderBy(e => e.At).ThenBy(e => e.Id).ToListAsync(Cancel));

    public Task<List<PathNote>> NotesAsync(GuidancePath path) => Site.QueryAsync(context =>
        context.PathNotes.AsNoTracking().Where(n => n.PathId == path.Id).OrderBy(n => n.At).ThenBy(n => n.Id).ToListAsync(Cancel));

    public Task<Person> PersonAsync(GuidancePath path) =>
        Site.QueryAsync(context => context.People.AsNoTracking().SingleAsync(p => p.Id == path.PersonId, Cancel));

    /// <summary>Lets a path stand as if it had come to its phase on another day.</summary>
    public Task<int> MovePhaseAsync(GuidancePath path, DateOnly since) => Site.QueryAsync(context =>
        context.GuidancePaths.Where(p => p.Id == path.Id).ExecuteUpdateAsync(change => change.SetProperty(p => p.PhaseSince, since), Cancel));

    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = Site.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
