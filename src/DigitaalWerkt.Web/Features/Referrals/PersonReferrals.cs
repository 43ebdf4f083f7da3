using System.Text.Json.Nodes;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Referrals.Messages;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>To whom a person was referred. One line for each, for the person and for the organisation that referred them.</summary>
public sealed class PersonReferrals(AppDbContext context, ReferralTransaction transaction, ReferralNews news, Texts texts, TimeProvider clock) : IPersonPart
{
    public string? Key => "doorverwezen";

    public string? Title => Say("Data_Title");

    /// <summary>Staff refer, with no card in hand.</summary>
    public IQueryable<Guid> PeopleByCard(Guid learnerId) => context.Referrals.Where(_ => false).Select(r => r.PersonId!.Value);

    public async Task<IReadOnlyList<PersonLine>> LinesAsync(
        Person person, IReadOnlyCollection<SeenBy> seenBy, CancellationToken cancellationToken)
    {
        var rows = await (
            from referral in context.Referrals.AsNoTracking()
            where referral.PersonId == person.Id
            orderby referral.SentAt, referral.Id
            select new
            {
                Referral = referral,
                To = context.Organisations.Where(o => o.Id == referral.ToOrganisationId).Select(o => o.Name).SingleOrDefault()
                    ?? context.Initiatives.Where(i => i.Id == referral.InitiativeId).Select(i => i.Name).Single(),
            })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row => Line(row.Referral, row.To, seenBy));
    }

    /// <summary>Two people may each be referred, also to the same one: nothing speaks against joining them.</summary>
    public async Task<string?> PrepareMoveAsync(Person from, Person to, CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlAsync($"select id from referral where person_id = {from.Id} order by id for update", cancellationToken);
        return null;
    }

    public Task MoveAsync(Person from, Person to, CancellationToken cancellationToken) => context.Referrals.Where(r => r.PersonId == from.Id)
        .ExecuteUpdateAsync(change => change.SetProperty(r => r.PersonId, to.Id), cancellationToken);

    /// <summary>The other side reads the way that holds now.</summary>
    public Task ReachChangedAsync(Person person, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What goes on is withdrawn first, so that the other side hears of it; then nobody knows any more whose it was.</summary>
    public Task ForgetAsync(Guid personId, Guid? learnerId, CancellationToken cancellationToken) => learnerId is null
        ? transaction.RunAsync(() => ForgetAsync(personId, cancellationToken), cancellationToken)
        : Task.CompletedTask;

    async Task<int> ForgetAsync(Guid personId, CancellationToken cancellationToken)
    {
        var theirs = await context.Referrals.FromSql($"select * from referral where person_id = {personId} order by id for update")
            .ToListAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var hours = await OfficeHours.ReadAsync(context, clock.Today(), cancellationToken);
        foreach (var referral in theirs)
        {
            if (referral.IsOpen)
            {
                context.Add(referral.Take(new(ReferralAct.Withdraw), new(ReferralHand.Person), now));
                referral.Run(hours);
                await news.TellAsync(referral, ReferralHand.Clock, hours, now, cancellationToken);
            }
            referral.Forget();
        }
        return theirs.Count;
    }

    PersonLine Line(Referral referral, string to, IReadOnlyCollection<SeenBy> seenBy)
    {
        var sender = new SeenBy.Organisation(referral.FromOrganisationId);
        return new(
            PersonLineKind.Referral, referral.SentAt, Say("Data_Line", to, texts.State(referral)),
            seenBy.Contains(sender) ? ReferralLinks.Referral(referral.Id) : null, [new SeenBy.ThePerson(), sender], ToJson(referral, to));
    }

    JsonObject ToJson(Referral referral, string to) => new()
    {
        ["naar"] = to,
        ["verstuurdOp"] = referral.SentAt.InBrussels(),
        ["waarvoor"] = texts.Themes(referral),
        ["zin"] = referral.Sentence,
        ["gedeeld"] = new JsonArray([.. referral.Shares.Select(share => (JsonNode)Say($"Share_{share}"))]),
        ["akkoord"] = Say($"Data_Consent_{referral.ConsentWay}"),
        ["akkoordMet"] = referral.ConsentText,
        ["akkoordInTaal"] = referral.ConsentLanguage,
        ["eersteMoment"] = referral.MomentWhat,
        ["staat"] = texts.State(referral),
        ["geeindigdOp"] = referral.EndedAt?.InBrussels(),
        ["gedeeldIsWeg"] = !referral.IsShared,
    };

    string Say(string key, params object?[] args) => texts.Dutch("Referrals", key, args);
}
