using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Network.Initiatives;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Referrals.Send;

/// <summary>To whom one can refer: the other partners on the site, and the initiatives of the directory that go on.</summary>
public sealed class Receivers(AppDbContext context, TimeProvider clock)
{
    const string OrganisationPrefix = "partner-";
    const string InitiativePrefix = "initiatief-";

    /// <summary>The partners first, each by name; the value is what the form sends.</summary>
    public async Task<IReadOnlyList<(string Value, string Name, bool IsPartner)>> ReadAsync(Guid own, CancellationToken cancellationToken)
    {
        var partners = await context.ReadOpenOrganisationsAsync(cancellationToken);
        var initiatives = await Going().OrderBy(i => i.Name).ThenBy(i => i.Id).Select(i => new { i.Id, i.Name, i.OfferedBy }).ToListAsync(cancellationToken);
        return
        [
            .. partners.Where(partner => partner.Id != own).Select(partner => (ValueOfPartner(partner.Id), partner.Name, true)),
            .. initiatives.Select(i => (ValueOfInitiative(i.Id), i.Name == i.OfferedBy ? i.Name : $"{i.Name} ({i.OfferedBy})", false)),
        ];
    }

    public static string ValueOfPartner(Guid id) => $"{OrganisationPrefix}{id}";

    public static string ValueOfInitiative(Guid id) => $"{InitiativePrefix}{id}";

    /// <summary>The initiatives of the directory that go on, by name.</summary>
    public async Task<IReadOnlyList<Initiative>> InitiativesAsync(CancellationToken cancellationToken) =>
        await Going().OrderBy(i => i.Name).ThenBy(i => i.Id).ToListAsync(cancellationToken);

    /// <summary>Reads what the form sent, with the address that was typed; null: nobody.</summary>
    public static ReferralTo? Read(string? value, string? email) =>
        value is null ? null
        : value.StartsWith(OrganisationPrefix, StringComparison.Ordinal) && Guid.TryParse(value[OrganisationPrefix.Length..], out var partner)
            ? new(partner, null, null)
        : value.StartsWith(InitiativePrefix, StringComparison.Ordinal) && Guid.TryParse(value[InitiativePrefix.Length..], out var initiative)
            ? new(null, initiative, email)
        : null;

    /// <summary>How whom it goes to is called; null: it isn't there any more, or it is the own organisation.</summary>
    public Task<string?> NameAsync(ReferralTo to, Guid own, CancellationToken cancellationToken) => to.OrganisationId is { } partner
        ? context.Organisations.Where(o => o.Id == partner && o.Id != own && o.ArchivedAt == null).Select(o => o.Name).SingleOrDefaultAsync(cancellationToken)
        : Going().Where(i => i.Id == to.InitiativeId).Select(i => i.Name).SingleOrDefaultAsync(cancellationToken);

    /// <summary>The address to which the own organisation last referred for this initiative; null: never.</summary>
    public Task<string?> LastEmailAsync(Guid initiativeId, Guid own, CancellationToken cancellationToken) => context.Referrals
        .Where(r => r.InitiativeId == initiativeId && r.FromOrganisationId == own && r.Email != null)
        .OrderByDescending(r => r.SentAt).Select(r => r.Email).FirstOrDefaultAsync(cancellationToken);

    IQueryable<Initiative> Going()
    {
        var today = clock.Today();
        return context.Initiatives.AsNoTracking().Where(i =>
            i.ArchivedAt == null && (i.ValidFrom == null || i.ValidFrom <= today) && (i.ValidUntil == null || i.ValidUntil >= today));
    }
}
