using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Network;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Network.Initiatives;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Features.Referrals;
using DigitaalWerkt.Web.Features.Referrals.Partner;
using DigitaalWerkt.Web.Features.Referrals.Send;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Referrals;

/// <summary>An organisation that refers, one that is asked, and what stands in the database.</summary>
public sealed record ReferralHouses(SiteFixture Site, StaffMember Sender, StaffMember Receiver)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<ReferralHouses> OpenAsync(SiteFixture site, string? from = null, string? to = null) => new(
        site,
        await site.AddStaffMemberAsync([StaffRole.Counsellor], from ?? $"Huis {Guid.NewGuid():N}"),
        await site.AddStaffMemberAsync([StaffRole.Counsellor], to ?? $"Partner {Guid.NewGuid():N}"));

    public Task<HttpClient> SenderAsync() => Site.SignInAsync(Sender);

    public Task<HttpClient> ReceiverAsync() => Site.SignInAsync(Receiver);

    public ReferralDoer SenderHand => new(ReferralHand.Staff, Sender.OrganisationId, Sender.Id);

    public ReferralDoer ReceiverHand => new(ReferralHand.Staff, Receiver.OrganisationId, Receiver.Id);

    /// <summary>What a counsellor fills in for the partner, or for an initiative.</summary>
    public (string Name, string Value)[] Filled(string client, params (string Name, string Value)[] more) =>
    [
        ("Input.Client", client), ("Input.To", Receivers.ValueOfPartner(Receiver.OrganisationId)), ("Input.Themes", nameof(ReferralTheme.Work)),
        ("Input.Sentence", "Zoekt werk in de zorg."), ("Input.Shares", nameof(ReferralShare.Sentence)), ("Input.Agreed", nameof(ConsentWay.Screen)), .. more,
    ];

    public SendRequest Request(PersonDetails? person = null, ReferralTo? to = null) => new()
    {
        Key = RequestKey.New(),
        Person = (person ?? ClassSite.SomeBody()) with { OrganisationId = Sender.OrganisationId },
        To = to ?? new(Receiver.OrganisationId, null, null),
        Themes = [ReferralTheme.Work, ReferralTheme.Dutch],
        Sentence = "Zoekt werk in de zorg.",
        Shares = [ReferralShare.Sentence],
        Consent = new() { Way = ConsentWay.Screen, Said = "Ze lezen je voornaam." },
        FromOrganisationId = Sender.OrganisationId,
        SentBy = Sender.Id,
    };

    public async Task<Referral> SendAsync(PersonDetails? person = null, ReferralTo? to = null)
    {
        var answer = await WithAsync<SendReferral, SendAnswer>(send => send.RunAsync(Request(person, to), Cancel));
        return await NowAsync(answer.ReferralId!.Value);
    }

    /// <summary>Does these acts, each by the side that does it.</summary>
    public async Task<Referral> WalkAsync(Guid id, params ReferralAct[] acts)
    {
        foreach (var act in acts)
        {
            (await ActAsync(id, act)).ShouldBe(ReferralWork.Done, $"{act}");
        }
        return await NowAsync(id);
    }

    public Task<ReferralWork> ActAsync(Guid id, ReferralAct act) => WithAsync<WorkOnReferral, ReferralWork>(work => work.RunAsync(
        id,
        new(
            act, act == ReferralAct.Decline ? DeclineReason.NoRoom : null, act == ReferralAct.Redirect ? "Werkpunt Brugse Poort" : null,
            act == ReferralAct.Complete ? ReferralOutcome.Started : null),
        act == ReferralAct.Expire ? new(ReferralHand.Clock) : act == ReferralAct.Withdraw ? SenderHand : ReceiverHand,
        Cancel));

    public Task<Referral> NowAsync(Guid id) => Site.QueryAsync(context => context.Referrals.AsNoTracking().SingleAsync(r => r.Id == id, Cancel));

    public Task<List<Referral>> AllAsync() => Site.QueryAsync(context =>
        context.Referrals.AsNoTracking().Where(r => r.FromOrganisationId == Sender.OrganisationId).OrderBy(r => r.SentAt).ToListAsync(Cancel));

    public Task<List<ReferralState>> StoryAsync(Guid id) => Site.QueryAsync(context =>
        context.ReferralEntries.Where(e => e.ReferralId == id).OrderBy(e => e.At).Select(e => e.State).ToListAsync(Cancel));

    /// <summary>What the link of a partner without an account holds.</summary>
    public async Task<string> TokenAsync(Guid id)
    {
        var referral = await NowAsync(id);
        return await WithAsync<ReferralTokens, string>(tokens => Task.FromResult(tokens.Of(referral)!));
    }

    /// <summary>An initiative of the directory.</summary>
    public Task<Initiative> AddInitiativeAsync() => Site.QueryAsync(async context =>
    {
        var initiative = context.Add(SomeInitiative.Of(SomeInitiative.Details(), Site.Clock.Today())).Entity;
        await context.SaveChangesAsync(Cancel);
        return initiative;
    });

    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = Site.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
