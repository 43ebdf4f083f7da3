using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Reporting;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Features.Reporting.Operations;
using DigitaalWerkt.Web.Features.Reporting.Records;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Reporting;

/// <summary>An organisation that takes part in an operation, a counsellor of it, and what stands in the database.</summary>
public sealed record ReportHouse(SiteFixture Site, string Name, StaffMember Counsellor, Operation Operation)
{
    public const string Version = "esf-2021-1057-v1";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<ReportHouse> OpenAsync(SiteFixture site, string? organisation = null, params Guid[] others)
    {
        var name = organisation ?? $"Huis {Guid.NewGuid():N}";
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], name);
        return new(site, name, counsellor, await site.AddOperationAsync([counsellor.OrganisationId, .. others]));
    }

    public Task<HttpClient> BrowserAsync() => Site.SignInAsync(Counsellor);

    public Task<HttpClient> CoordinatorAsync() => Site.SignInAsync(StaffRole.Coordinator, Name);

    public Task<Person> AddClientAsync(string name = "Amina", string? help = null) => Site.QueryAsync(async context =>
    {
        var details = ClassSite.SomeBody(name) with
        {
            OrganisationId = Counsellor.OrganisationId,
            HelpLanguage = Web.Kernel.Language.FindHelp(help),
        };
        var person = context.Add(Person.From(details, Site.Clock.GetUtcNow())).Entity;
        await context.SaveChangesAsync(Cancel);
        return person;
    });

    public NoteRequest Request(Guid person, AskMoment moment = AskMoment.Begin, params (string Question, string Answer)[] answers) => new()
    {
        Key = RequestKey.New(),
        PersonId = person,
        OperationId = Operation.Id,
        OrganisationId = Counsellor.OrganisationId,
        Moment = moment,
        Way = AskWay.Screen,
        AskedBy = Counsellor.Id,
        Answers = answers.ToDictionary(one => one.Question, one => one.Answer),
    };

    public Task<NoteOutcome> NoteAsync(Guid person, AskMoment moment = AskMoment.Begin, params (string Question, string Answer)[] answers) =>
        WithAsync<NoteAnswers, NoteOutcome>(note => note.RunAsync(Request(person, moment, answers), Cancel));

    /// <summary>What is sent when somebody answers all questions of a moment.</summary>
    public IEnumerable<(string Name, string Value)> AllAnswers(AskMoment moment, int which = 0) =>
        Site.Services.GetRequiredService<IndicatorLibrary>().Find(Version)!.At(moment)
            .Select(question => (AskModel.FieldOf(question), question.Answers[which % question.Answers.Count].Key));

    public string Ask(Guid person, AskMoment moment = AskMoment.Begin) => ReportingLinks.Ask(person, Operation.Id, moment);

    public Task<List<EntryRecord>> RecordsAsync() => Site.QueryAsync(context =>
        context.EntryRecords.AsNoTracking().Where(r => r.OperationId == Operation.Id).ToListAsync(Cancel));

    public Task<List<ParticipantKey>> KeysAsync() => Site.QueryAsync(context =>
        context.ParticipantKeys.AsNoTracking().Where(k => k.OperationId == Operation.Id).ToListAsync(Cancel));

    public Task<List<RecordAsking>> AskingsAsync() => Site.QueryAsync(context => context.RecordAskings.AsNoTracking()
        .Where(a => context.EntryRecords.Any(r => r.Id == a.RecordId && r.OperationId == Operation.Id)).OrderBy(a => a.AskedAt).ToListAsync(Cancel));

    /// <summary>What is kept, by the key of the question, as somebody reads it who has the keys of the site.</summary>
    public async Task<Dictionary<string, string?>> AnswersAsync()
    {
        var kept = await KeptAsync();
        var seal = Site.Services.GetRequiredService<SealAnswers>();
        return kept.ToDictionary(answer => answer.Question, seal.Read);
    }

    public Task<List<RecordAnswer>> KeptAsync() => Site.QueryAsync(context => context.RecordAnswers.AsNoTracking()
        .Where(a => context.EntryRecords.Any(r => r.Id == a.RecordId && r.OperationId == Operation.Id)).ToListAsync(Cancel));

    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = Site.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
