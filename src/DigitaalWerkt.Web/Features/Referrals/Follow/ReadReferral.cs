using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Referrals.Follow;

/// <summary>Reads a referral for one of its two sides; for everybody else there is none.</summary>
public sealed class ReadReferral(AppDbContext context, IEnumerable<ITrainingsOfPerson> trainings)
{
    /// <returns>Null when the organisation of whoever asks stands on no side of it.</returns>
    public async Task<ReferralView?> FindAsync(Guid id, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var own = staff.OrganisationId;
        var referral = await context.Referrals.AsNoTracking()
            .SingleOrDefaultAsync(r => r.Id == id && (r.FromOrganisationId == own || r.ToOrganisationId == own), cancellationToken);
        return referral?.SideOf(own) is { } side ? await ReadAsync(referral, side, PersonAccess.Of(staff), cancellationToken) : null;
    }

    /// <summary>The same for a partner without an account, who has the link.</summary>
    public Task<ReferralView> ReadForLinkAsync(Referral referral, CancellationToken cancellationToken) =>
        ReadAsync(referral, ReferralSide.Receiver, null, cancellationToken);

    async Task<ReferralView> ReadAsync(Referral referral, ReferralSide side, PersonAccess? access, CancellationToken cancellationToken)
    {
        var isSender = side == ReferralSide.Sender;
        var names = await (
            from sender in context.Organisations
            where sender.Id == referral.FromOrganisationId
            select new
            {
                From = sender.Name,
                SentBy = context.StaffMembers.Where(m => m.Id == referral.SentBy).Select(m => m.Name).Single(),
                Partner = context.Organisations.Where(o => o.Id == referral.ToOrganisationId).Select(o => o.Name).SingleOrDefault(),
                Initiative = context.Initiatives.Where(i => i.Id == referral.InitiativeId).Select(i => i.Name).SingleOrDefault(),
            }).SingleAsync(cancellationToken);
        var to = names.Partner ?? names.Initiative!;
        var person = isSender || referral.IsShared ? await PersonAsync(referral, isSender ? access : access?.WithConsent(), cancellationToken) : null;
        return new()
        {
            Referral = referral,
            Side = side,
            From = names.From,
            SentBy = names.SentBy,
            To = to,
            Person = person,
            Counsellor = person?.Reach.StaffMemberId is { } counsellor
                ? await context.StaffMembers.Where(m => m.Id == counsellor).Select(m => m.Name).SingleOrDefaultAsync(cancellationToken)
                : null,
            Trainings = person is not null && referral.SharesToo(ReferralShare.Trainings) ? await TrainingsAsync(person.Id, cancellationToken) : [],
            Entries = await EntriesAsync(referral, isSender, names.From, to, cancellationToken),
            Twin = person is not null && !isSender && referral.IsOpen ? await TwinAsync(referral, person, cancellationToken) : null,
        };
    }

    // Whoever has the link has no account, so no rule of staff says anything: the consent alone does.
    async Task<Person?> PersonAsync(Referral referral, PersonAccess? access, CancellationToken cancellationToken) => access is null
        ? await context.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == referral.PersonId, cancellationToken)
        : await context.PeopleSeenBy(access).Where(seen => seen.Id == referral.PersonId && seen.IsNamed).Select(seen => seen.Person).AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);

    async Task<IReadOnlyList<AttendedTraining>> TrainingsAsync(Guid personId, CancellationToken cancellationToken)
    {
        var attended = new List<AttendedTraining>();
        foreach (var one in trainings)
        {
            attended.AddRange(await one.ReadAsync(personId, cancellationToken));
        }
        return [.. attended.OrderBy(training => training.At)];
    }

    // Each side reads its own colleagues by name, and the other side as a whole.
    async Task<IReadOnlyList<ShownEntry>> EntriesAsync(Referral referral, bool isSender, string from, string to, CancellationToken cancellationToken)
    {
        var rows = await (
            from entry in context.ReferralEntries.AsNoTracking()
            where entry.ReferralId == referral.Id
            join member in context.StaffMembers.AsNoTracking() on entry.StaffMemberId equals member.Id into members
            from staff in members.DefaultIfEmpty()
            orderby entry.At, entry.Id
            select new { Entry = entry, Staff = staff }).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new ShownEntry(row.Entry.State, row.Entry.At, row.Entry.Hand switch
        {
            ReferralHand.Clock => null,
            ReferralHand.Link => to,
            ReferralHand.Person => from,
            _ when row.Staff!.OrganisationId == referral.FromOrganisationId => isSender ? row.Staff.Name : from,
            _ => isSender ? to : row.Staff.Name,
        }));
    }

    // A partner whom two organisations ask about one person sees it; the two don't hear of each other.
    Task<Guid?> TwinAsync(Referral referral, Person person, CancellationToken cancellationToken) => (
        from other in context.Referrals
        join known in context.People on other.PersonId equals known.Id
        where other.Id != referral.Id && known.PersonKey == person.PersonKey && other.IsShared && other.EndedAt == null
            && other.ToOrganisationId == referral.ToOrganisationId && referral.ToOrganisationId != null
        orderby other.SentAt
        select (Guid?)other.Id).FirstOrDefaultAsync(cancellationToken);
}
