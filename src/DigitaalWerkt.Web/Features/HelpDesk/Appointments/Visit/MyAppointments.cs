using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>The coming appointments of whoever holds this device: made on it, or with nothing but the learner card that it holds.</summary>
public sealed class MyAppointments(
    IHttpContextAccessor http, DeviceCookie<DeviceAppointment[]> device, CurrentLearner current, AppDbContext context, AppointmentTokens tokens,
    ReachChannel channel, TimeProvider clock)
{
    /// <summary>The name of the cookie, without its prefix.</summary>
    public const string Cookie = "afspraak";

    const int Most = 10;

    static readonly TimeSpan Remembers = TimeSpan.FromDays(100);

    /// <summary>Remembers an appointment on this device, unless the device is borrowed: the next person there must not find it.</summary>
    public void Remember(Appointment made)
    {
        if (current.Held?.BorrowedAt is not null)
        {
            return;
        }
        var kept = All.Where(held => held.Id != made.Id).Append(new(made.Id, made.EndsAt)).TakeLast(Most).ToArray();
        device.Write(http.HttpContext!, kept, Remembers);
    }

    /// <summary>Whether it was made on this device, or with the learner card that it holds.</summary>
    public async Task<bool> KnowsAsync(Appointment appointment, CancellationToken cancellationToken) => All.Any(held => held.Id == appointment.Id)
        || (appointment.LearnerId is { } card && card == await current.FindAsync(cancellationToken));

    /// <summary>
    /// From where all appointments came that were ever made with this name and this reach: from this device or by its card, or elsewhere too.
    /// </summary>
    /// <param name="personKey">Of the name and the reach.</param>
    /// <param name="form">What this form planned itself doesn't count.</param>
    public async Task<EarlierVisits> EarlierOfAsync(string personKey, Guid form, CancellationToken cancellationToken)
    {
        var ids = All.Select(held => held.Id).ToArray();
        var card = await current.FindAsync(cancellationToken);
        // Of any organisation: whose client somebody is, nobody may hear either.
        var theirs =
            from person in context.People
            join made in context.Appointments on person.Id equals made.PersonId
            where person.PersonKey == personKey && made.RequestKey != form
            select ids.Contains(made.Id) || (card != null && made.LearnerId == card);
        return await theirs.Distinct().ToListAsync(cancellationToken) switch
        {
            [] => EarlierVisits.None,
            [true] => EarlierVisits.AllFromHere,
            _ => EarlierVisits.SomeFromElsewhere,
        };
    }

    /// <summary>Takes all of them off this device: whoever made them has the link.</summary>
    public void Forget() => device.Delete(http.HttpContext!);

    /// <summary>Whether one of them was made on this device, so that it can be taken off.</summary>
    public bool RemembersAny => Held.Length > 0;

    /// <summary>Asks the database only when the device holds an appointment or a card.</summary>
    /// <returns>The first one first; nothing while the database is away: the page is shown without them.</returns>
    public async Task<IReadOnlyList<ManagedAppointment>> ReadAsync(CancellationToken cancellationToken)
    {
        var ids = Held.Select(held => held.Id).ToArray();
        var card = current.Held is { } held ? CardSecret.Hash(held.Token) : null;
        if (ids.Length == 0 && card is null)
        {
            return [];
        }
        try
        {
            return await AskAsync(ids, card, cancellationToken);
        }
        catch (Exception e) when (DatabaseOutage.IsOutage(e))
        {
            return [];
        }
    }

    DeviceAppointment[] All => device.Read(http.HttpContext!) ?? [];

    DeviceAppointment[] Held => [.. All.Where(held => held.EndsAt + Remembers > clock.GetUtcNow())];

    // By the card only what was made with nothing but the card: a number that somebody typed proves nothing about whose card it is.
    async Task<IReadOnlyList<ManagedAppointment>> AskAsync(Guid[] ids, byte[]? card, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var theirs = context.Appointments.Where(a => a.State == AppointmentState.Planned && a.EndsAt > now && a.PersonId != null
            && (ids.Contains(a.Id) || (card != null && context.People.Any(p => p.Id == a.PersonId && p.Reach.Kind == ReachKind.Card
                && context.LearnerCards.Any(c => c.SecretHash == card && c.ReplacedAt == null && c.LearnerId == p.Reach.LearnerId)))));
        var found = await context.AppointmentFacts(theirs).OrderBy(f => f.Appointment.StartsAt).Take(Most).ToListAsync(cancellationToken);
        return [.. found.Where(f => f.Person is not null).Select(f => new ManagedAppointment(f, tokens.Of(f.Appointment.Id), channel.Of(f.Person!)))];
    }
}
