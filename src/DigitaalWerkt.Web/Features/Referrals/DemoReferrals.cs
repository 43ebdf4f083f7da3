using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Features.Referrals.Send;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Referrals;

/// <summary>Some clients of the counsellor's organisation who were referred, and one whom the other organisation sent.</summary>
sealed class DemoReferrals(AppDbContext context, DemoStaff staff, SendReferral send, WorkOnReferral work, Texts texts) : IDemoPart
{
    static readonly ReferralAct[][] Stories =
    [
        [],
        [ReferralAct.See, ReferralAct.Accept],
        [ReferralAct.See, ReferralAct.Accept, ReferralAct.Contact, ReferralAct.Complete],
        [ReferralAct.Decline],
    ];

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (await context.Referrals.AnyAsync(cancellationToken))
        {
            return;
        }
        var own = await staff.FindOrAddAsync(StaffRole.Counsellor, cancellationToken);
        var partner = await staff.FindOrAddPartnerAsync(StaffRole.Counsellor, cancellationToken);
        var clients = await KnownClients.ClientsOf(context, own.OrganisationId).AsNoTracking().OrderBy(p => p.FirstName).ThenBy(p => p.Id)
            .Take(Stories.Length).ToListAsync(cancellationToken);
        foreach (var (client, story) in clients.Zip(Stories))
        {
            await TellAsync(own, Details(client), partner, story, cancellationToken);
        }
        PersonDetails[] theirs =
        [
            new("Yasmina", Reach.ByPhone(PhoneNumber.Parse("0470 00 09 01")!), partner.OrganisationId, Language.FindHelp("ar")),
            new("Mehmet", Reach.ByPhone(PhoneNumber.Parse("0470 00 09 02")!), partner.OrganisationId, Language.FindHelp("tr")),
        ];
        foreach (var (person, story) in theirs.Zip(Stories))
        {
            await TellAsync(partner, person, own, story, cancellationToken);
        }
    }

    static PersonDetails Details(Person client) => new(client.FirstName, client.Reach, client.OrganisationId, Language.FindHelp(client.HelpLanguage));

    async Task TellAsync(StaffMember from, PersonDetails person, StaffMember to, ReferralAct[] story, CancellationToken cancellationToken)
    {
        var name = await context.Organisations.Where(o => o.Id == to.OrganisationId).Select(o => o.Name).SingleAsync(cancellationToken);
        var sheet = new ConsentSheet
        {
            Person = person,
            Reach = ConsentSheet.Words(person.Reach, from.Name),
            To = name,
            Themes = [ReferralTheme.Work, ReferralTheme.Digital],
            Sentence = texts.Dutch("Referrals", "Demo_Sentence"),
            Shares = [ReferralShare.Sentence, ReferralShare.Language],
            Help = person.HelpLanguage,
        };
        var answer = await send.RunAsync(
            new()
            {
                Key = RequestKey.New(),
                Person = person,
                To = new(to.OrganisationId, null, null),
                Themes = sheet.Themes,
                Sentence = sheet.Sentence,
                Shares = sheet.Shares,
                Consent = sheet.Aloud.ToConsent(ConsentWay.Screen, texts),
                FromOrganisationId = from.OrganisationId,
                SentBy = from.Id,
            },
            cancellationToken);
        foreach (var act in story)
        {
            var step = new ReferralStep(
                act, act == ReferralAct.Decline ? DeclineReason.NoRoom : null, null, act == ReferralAct.Complete ? ReferralOutcome.Started : null);
            await work.RunAsync(answer.ReferralId!.Value, step, new(ReferralHand.Staff, to.OrganisationId, to.Id), cancellationToken);
        }
    }
}
