using System.Text.Json.Nodes;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Cards;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Learning.Progress;

/// <summary>
/// The lessons that a person can do, for the organisation to which they show it with their card. What is kept of lessons belongs to the card,
/// and stands in its own chapter (<see cref="ProgressDossier"/>): here nothing is kept.
/// </summary>
public sealed class LessonsOfPerson(
    AppDbContext context, CardsOfPerson cards, LearnerProgress progress, ModuleLibrary library, Texts texts) : IPersonPart
{
    public string? Key => null;

    public string? Title => null;

    public IQueryable<Guid> PeopleByCard(Guid learnerId) => context.People.Where(_ => false).Select(p => p.Id);

    public async Task<IReadOnlyList<PersonLine>> LinesAsync(
        Person person, IReadOnlyCollection<SeenBy> seenBy, CancellationToken cancellationToken)
    {
        if (person.OrganisationId is not { } organisation || !seenBy.Contains(new SeenBy.Organisation(organisation)))
        {
            return [];
        }
        var events = new List<ProgressEvent>();
        foreach (var learner in await cards.Learners(person.Id, CardPurpose.Lessons).ToListAsync(cancellationToken))
        {
            events.AddRange((await progress.ReadCardAsync(learner, cancellationToken)).Events);
        }
        var log = ProgressLog.From(events);
        return [.. library.Modules.Where(module => module.Steps.All(step => log.HasFinished(module.Slug, step.Id)))
            .Select(module => Line(module, LastIn(module, log), organisation))];
    }

    public Task<string?> PrepareMoveAsync(Person from, Person to, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    public Task MoveAsync(Person from, Person to, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task ReachChangedAsync(Person person, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task ForgetAsync(Guid personId, Guid? learnerId, CancellationToken cancellationToken) => Task.CompletedTask;

    // Trying a task again later is no new lesson.
    static DateTimeOffset LastIn(Module module, ProgressLog log) =>
        DateTimeOffset.FromUnixTimeSeconds(log.Events.Last(e => e.Module == module.Slug && module.FindStep(e.Step) is not null).At);

    PersonLine Line(Module module, DateTimeOffset at, Guid organisation) => new(
        PersonLineKind.Lesson, at, texts.Dutch("Learning", "Person_Line", module.Title.Dutch), null, [new SeenBy.Organisation(organisation)], new JsonObject
        {
            ["les"] = module.Slug,
            ["gedaan"] = at.InBrussels(),
        });
}
