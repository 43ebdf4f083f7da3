using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DigitaalWerkt.Tests.Data;

/// <summary>A database of before log entries and links for a new password knew whose they are.</summary>
public sealed class OrganisationWallMigrationTests(TestDatabase databases)
{
    const string Before = "RequestContents";
    const string After = "OrganisationWall";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Old_entries_and_links_find_their_organisation_and_everybody_keeps_their_role()
    {
        await using var context = new AppDbContext(
            new DbContextOptionsBuilder<AppDbContext>().UseAppConventions(await databases.CreateAsync()).Options);
        var migrator = context.GetService<IMigrator>();
        await migrator.MigrateAsync(Before, Cancel);
        var (ours, theirs, actor, person, invited) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await FillAsync(context, ours, theirs, actor, person, invited);

        await migrator.MigrateAsync(After, Cancel);

        var entries = await context.AuditEntries.AsNoTracking().ToDictionaryAsync(entry => entry.AboutId, entry => entry.OrganisationId, Cancel);
        entries[person].ShouldBe(theirs);
        entries[invited].ShouldBe(theirs);
        entries[ours].ShouldBe(ours);
        entries[Guid.Empty].ShouldBe(ours, "a card, looked up by somebody of ours");
        var links = await context.Invitations.AsNoTracking().OrderBy(i => i.Name).Select(i => new { i.Name, i.StaffMemberId }).ToListAsync(Cancel);
        links.Select(link => (link.Name, link.StaffMemberId)).ShouldBe(
            [("foreign link", null), ("link", person), ("new", null), ("used", null)], "only an open link of the own organisation changes a password");
        (await context.StaffMembers.AsNoTracking().SingleAsync(m => m.Id == actor, Cancel)).Roles
            .ShouldBe([Web.Features.Accounts.Staff.StaffRole.Coordinator]);
        await migrator.MigrateAsync(Before, Cancel);
    }

    static async Task FillAsync(AppDbContext context, Guid ours, Guid theirs, Guid actor, Guid person, Guid invited)
    {
        await context.Database.ExecuteSqlAsync(
            $"""
            insert into organisation (id, name) values ({ours}, 'Ons huis'), ({theirs}, 'Hun huis');
            insert into staff_member (
                id, name, organisation_id, roles, last_code_step, email, normalized_email, user_name, normalized_user_name, email_confirmed,
                two_factor_enabled, lockout_enabled, access_failed_count)
            values
                ({actor}, 'Koen', {ours}, array['Coordinator'], 0, 'a@x.be', 'A@X.BE', 'a@x.be', 'A@X.BE', false, true, true, 0),
                ({person}, 'Tine', {theirs}, array['Trainer'], 0, 'b@x.be', 'B@X.BE', 'b@x.be', 'B@X.BE', false, true, true, 0);
            insert into invitation (id, token_hash, email, name, roles, organisation_id, created_at, expires_at, used_at) values
                ({invited}, '\x01', 'c@x.be', 'new', array['Trainer'], {theirs}, now(), now(), null),
                (gen_random_uuid(), '\x02', 'b@x.be', 'link', array['Trainer'], {theirs}, now(), now(), null),
                (gen_random_uuid(), '\x03', 'b@x.be', 'foreign link', array['Trainer'], {ours}, now(), now(), null),
                (gen_random_uuid(), '\x04', 'b@x.be', 'used', array['Trainer'], {theirs}, now(), now(), now());
            insert into audit_entry (id, act, actor_id, about_id, at) values
                (gen_random_uuid(), 'SecondStepReset', {actor}, {person}, now()),
                (gen_random_uuid(), 'Invited', {actor}, {invited}, now()),
                (gen_random_uuid(), 'OrganisationRenamed', null, {ours}, now()),
                (gen_random_uuid(), 'CardLookedUp', {actor}, {Guid.Empty}, now());
            """,
            Cancel);
    }
}
