using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>
/// Some clients of the demo counsellor in every phase, one of them asked at the partner, and one whom the partner asks to guide.
/// </summary>
sealed class DemoPaths(
    AppDbContext context, DemoStaff staff, BeginPath begin, WorkOnPath work, HandOverPath handOver, PathWords words, Texts texts,
    TimeProvider clock) : IDemoPart
{
    static readonly Story[] Stories =
    [
        new() { Began = 6, Talk = 3 },
        new() { Began = 61, Phase = PathPhase.Working, Since = 40, Talk = 1, Notes = 2 },
        new() { Began = 215, Phase = PathPhase.Working, Since = 190, Notes = 1 },
        new() { Began = 120, Phase = PathPhase.FollowUp, Since = 20, Talk = 14 },
        new() { Began = 140, Phase = PathPhase.FollowUp, Since = 60, End = PathEnd.Work, EndedAgo = 10 },
        new() { Began = 12, Talk = 5, IsAsked = true },
    ];

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (await context.GuidancePaths.AnyAsync(cancellationToken))
        {
            return;
        }
        var (counsellor, partner) = (
            await staff.FindOrAddAsync(StaffRole.Counsellor, cancellationToken),
            await staff.FindOrAddPartnerAsync(StaffRole.Counsellor, cancellationToken));
        var clients = await KnownClients.ClientsOf(context, counsellor.OrganisationId).AsNoTracking().OrderBy(p => p.FirstName)
            .ThenBy(p => p.Id)
            .Take(Stories.Length).ToListAsync(cancellationToken);
        foreach (var (client, story) in clients.Zip(Stories))
        {
            await TellAsync(client, story, counsellor, partner, cancellationToken);
        }
        await AskUsAsync(partner, counsellor, cancellationToken);
    }

    async Task TellAsync(Person client, Story story, StaffMember counsellor, StaffMember partner, CancellationToken cancellationToken)
    {
        var id = await BeginAsync(
            new(client.FirstName, client.Reach, client.OrganisationId, Language.FindHelp(client.HelpLanguage)), counsellor,
            cancellationToken);
        await MoveBackAsync(id, story.Began, cancellationToken);
        var (today, by) = (clock.Today(), new PathActor(counsellor.Id, counsellor.OrganisationId));
        if (story.Phase != PathPhase.GettingToKnow)
        {
            await work.MoveAsync(
                id, await VersionAsync(id, cancellationToken), story.Phase, today.AddDays(-story.Since), by, cancellationToken);
        }
        if (story.Talk is { } talk)
        {
            await work.AgreeTalkAsync(id, await VersionAsync(id, cancellationToken), today.AddDays(talk), by, cancellationToken);
        }
        foreach (var note in words.Say("Path_Demo_Notes").Split(';').Take(story.Notes))
        {
            await work.NoteAsync(id, RequestKey.New(), note, null, by, cancellationToken);
        }
        if (story.End is { } end)
        {
            await work.EndAsync(id, await VersionAsync(id, cancellationToken), end, today.AddDays(-story.EndedAgo), by, cancellationToken);
        }
        if (story.IsAsked)
        {
            await AskAsync(id, by, partner, words.Say("Path_Demo_Question"), cancellationToken);
        }
    }

    async Task AskUsAsync(StaffMember partner, StaffMember counsellor, CancellationToken cancellationToken)
    {
        var person = new PersonDetails(
            words.Say("Path_Demo_Asked_Name"), Reach.ByCounsellor(partner.Id), partner.OrganisationId, Language.FindHelp("tr"));
        var id = await BeginAsync(person, partner, cancellationToken);
        await MoveBackAsync(id, days: 30, cancellationToken);
        await AskAsync(id, new(partner.Id, partner.OrganisationId), counsellor, words.Say("Path_Demo_Asked"), cancellationToken);
    }

    async Task<Guid> BeginAsync(PersonDetails person, StaffMember counsellor, CancellationToken cancellationToken)
    {
        var answer = await begin.RunAsync(
            new()
            {
                Key = RequestKey.New(),
                Person = person,
                Consent = Sentences.Path(await NameAsync(counsellor.OrganisationId, cancellationToken), person.HelpLanguage)
                    .Aloud.ToConsent(ConsentWay.Screen, texts),
                OrganisationId = counsellor.OrganisationId,
                CounsellorId = counsellor.Id,
            },
            cancellationToken);
        context.ChangeTracker.Clear();
        return answer.PathId!.Value;
    }

    async Task AskAsync(
        Guid id, PathActor by, StaffMember asked, string question, CancellationToken cancellationToken) => await handOver.AskAsync(
        new()
        {
            Key = RequestKey.New(),
            PathId = id,
            OrganisationId = by.OrganisationId,
            To = asked.OrganisationId,
            Question = question,
            Consent = Sentences.HandOver(await NameAsync(asked.OrganisationId, cancellationToken), null)
                .Aloud.ToConsent(ConsentWay.Screen, texts),
            AskedBy = by.StaffMemberId,
        },
        cancellationToken);

    // As if it had begun so many days ago.
    async Task MoveBackAsync(Guid id, int days, CancellationToken cancellationToken)
    {
        var (then, day) = (clock.GetUtcNow().AddDays(-days), clock.Today().AddDays(-days));
        await context.GuidancePaths.Where(p => p.Id == id).ExecuteUpdateAsync(
            change => change.SetProperty(p => p.BeganAt, then).SetProperty(p => p.PhaseSince, day).SetProperty(p => p.Consent.At, then),
            cancellationToken);
        await context.PathEvents.Where(e => e.PathId == id).ExecuteUpdateAsync(
            change => change.SetProperty(e => e.At, then).SetProperty(e => e.Day, day), cancellationToken);
    }

    async Task<uint> VersionAsync(Guid id, CancellationToken cancellationToken)
    {
        context.ChangeTracker.Clear();
        return await context.GuidancePaths.Where(p => p.Id == id).Select(p => p.Version).SingleAsync(cancellationToken);
    }

    Task<string> NameAsync(Guid organisation, CancellationToken cancellationToken) =>
        context.Organisations.Where(o => o.Id == organisation).Select(o => o.Name).SingleAsync(cancellationToken);

    /// <summary>How far somebody is; days ago, and days from now for the talk.</summary>
    sealed record Story
    {
        public required int Began { get; init; }
        public PathPhase Phase { get; init; }
        public int Since { get; init; }
        public int? Talk { get; init; }
        public int Notes { get; init; }
        public PathEnd? End { get; init; }
        public int EndedAgo { get; init; }
        public bool IsAsked { get; init; }
    }
}
