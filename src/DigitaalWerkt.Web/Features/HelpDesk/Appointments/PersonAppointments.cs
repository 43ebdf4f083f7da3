using System.Text.Json.Nodes;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Counsellors;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

/// <summary>The appointments of a person with stewards: one line for each, with how it stands and nothing of what was said.</summary>
public sealed class PersonAppointments(
    AppDbContext context, AppointmentMessages messages, ForgetAppointments forget, Texts texts, TimeProvider clock) : IPersonPart
{
    public string? Key => "afspraken";

    public string? Title => Say("Appt_Data_Title");

    public IQueryable<Guid> PeopleByCard(Guid learnerId) =>
        context.Appointments.Where(a => a.LearnerId == learnerId && a.PersonId != null).Select(a => a.PersonId!.Value);

    public async Task<IReadOnlyList<PersonLine>> LinesAsync(
        Person person, IReadOnlyCollection<SeenBy> seenBy, CancellationToken cancellationToken)
    {
        var rows = await context.AppointmentFacts(context.Appointments.Where(a => a.PersonId == person.Id))
            .OrderBy(f => f.Appointment.StartsAt).ThenBy(f => f.Appointment.Id).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new PersonLine(
            PersonLineKind.Appointment, row.Appointment.StartsAt, Say("Appt_Data_Line", row.ShortWhen, row.Place, StateOf(row)),
            LinkOf(row, person, seenBy), [.. SeenByOf(row, person)], ToJson(row)));
    }

    /// <summary>Two who are one can't be in two places; somebody has to call one of them off first.</summary>
    public async Task<string?> PrepareMoveAsync(Person from, Person to, CancellationToken cancellationToken)
    {
        var planned = context.Appointments.Where(a => a.State == AppointmentState.Planned);
        var both = planned.Where(a => a.PersonId == from.Id
            && planned.Any(other => other.PersonId == to.Id && other.StartsAt < a.EndsAt && a.StartsAt < other.EndsAt));
        return await context.AppointmentFacts(both).OrderBy(f => f.Appointment.StartsAt).FirstOrDefaultAsync(cancellationToken) is { } facts
            ? Say("Appt_Join_Both", facts.ShortWhen)
            : null;
    }

    public Task MoveAsync(Person from, Person to, CancellationToken cancellationToken) => context.Appointments.Where(a => a.PersonId == from.Id)
        .ExecuteUpdateAsync(change => change.SetProperty(a => a.PersonId, to.Id), cancellationToken);

    public Task ReachChangedAsync(Person person, CancellationToken cancellationToken) => messages.ReachChangedAsync(person, cancellationToken);

    public Task ForgetAsync(Guid personId, Guid? learnerId, CancellationToken cancellationToken) =>
        forget.RunAsync(personId, learnerId, cancellationToken);

    static IEnumerable<SeenBy> SeenByOf(AppointmentFacts row, Person person)
    {
        yield return new SeenBy.ThePerson();
        if (row.Appointment.LearnerId is { } learner)
        {
            yield return new SeenBy.CardHolder(learner);
        }
        if (person.OrganisationId is { } organisation)
        {
            yield return new SeenBy.Organisation(organisation);
        }
        yield return new SeenBy.Helper(row.Appointment.StewardId);
        if (row.Appointment.State == AppointmentState.Planned)
        {
            yield return new SeenBy.InEmergency();
        }
    }

    string? LinkOf(AppointmentFacts row, Person person, IReadOnlyCollection<SeenBy> seenBy) =>
        row.Appointment.IsComing(clock.GetUtcNow()) && person.OrganisationId is { } organisation
            && seenBy.Contains(new SeenBy.Organisation(organisation))
            ? ClientAppointmentLinks.Appointment(row.Appointment.Id)
            : null;

    string StateOf(AppointmentFacts row) => Say($"Appt_State_{row.Appointment.State}");

    JsonObject ToJson(AppointmentFacts row) => new()
    {
        ["begin"] = row.Appointment.StartsAt.InBrussels(),
        ["einde"] = row.Appointment.EndsAt.InBrussels(),
        ["plek"] = $"{row.Place}, {row.Address}",
        ["met"] = row.Steward,
        ["code"] = row.Code,
        ["stand"] = StateOf(row),
        ["gemaaktOp"] = row.Appointment.CreatedAt.InBrussels(),
    };

    string Say(string key, params object?[] args) => texts.Dutch("HelpDesk", key, args);
}
