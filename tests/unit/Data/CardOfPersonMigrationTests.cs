using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People.Cards;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace DigitaalWerkt.Tests.Data;

/// <summary>A database of before a card could be laid to a person, with a client and a learner in it.</summary>
public sealed class CardOfPersonMigrationTests(TestDatabase databases)
{
    const string Before = "OrganisationWall";
    const string After = "CardOfPerson";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task People_and_cards_stay_and_a_card_is_laid_to_nobody_yet_and_open_at_most_once()
    {
        await using var context = new AppDbContext(
            new DbContextOptionsBuilder<AppDbContext>().UseAppConventions(await databases.CreateAsync()).Options);
        var migrator = context.GetService<IMigrator>();
        await migrator.MigrateAsync(Before, Cancel);
        var (organisation, person, learner) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await context.Database.ExecuteSqlAsync(
            $"""
            insert into organisation (id, name) values ({organisation}, 'Ons huis');
            insert into person (id, first_name, reach_kind, phone, organisation_id, person_key, created_at, last_seen_at)
            values ({person}, 'Amina', 'Phone', '+32470123456', {organisation}, 'amina', now(), now());
            insert into learner (id, name, created_on) values ({learner}, 'Amina', current_date);
            insert into progress_entry (learner_id, module, step, kind, at) values ({learner}, 'mail', 'zo', 1, now());
            """,
            Cancel);

        await migrator.MigrateAsync(After, Cancel);

        (await CountAsync(context, $"select count(*)::int as \"Value\" from person where id = {person}")).ShouldBe(1);
        (await CountAsync(context, $"select count(*)::int as \"Value\" from progress_entry where learner_id = {learner}")).ShouldBe(1);
        (await CountAsync(context, $"select count(*)::int as \"Value\" from person_card")).ShouldBe(0);
        await LayAsync(context, person, learner, ended: true);
        await LayAsync(context, person, learner, ended: true);
        await LayAsync(context, person, learner, ended: false);
        (await Should.ThrowAsync<PostgresException>(() => LayAsync(context, person, learner, ended: false))).ConstraintName.ShouldBe(PersonCard.OneOpen);
        (await Should.ThrowAsync<PostgresException>(() => context.Database.ExecuteSqlAsync($"delete from person where id = {person}", Cancel)))
            .SqlState.ShouldBe(PostgresErrorCodes.ForeignKeyViolation);
        await context.Database.ExecuteSqlAsync($"delete from learner where id = {learner}", Cancel);
        (await CountAsync(context, $"select count(*)::int as \"Value\" from person_card")).ShouldBe(0);
        await migrator.MigrateAsync(Before, Cancel);
    }

    static Task<int> CountAsync(AppDbContext context, FormattableString rows) => context.Database.SqlQuery<int>(rows).SingleAsync(Cancel);

    static Task<int> LayAsync(AppDbContext context, Guid person, Guid learner, bool ended) => context.Database.ExecuteSqlAsync(
        $"""
        insert into person_card (id, person_id, learner_id, purpose, since, ended_at, request_id, request_content)
        values (gen_random_uuid(), {person}, {learner}, 'Lessons', now(), case when {ended} then now() end, gen_random_uuid(), gen_random_uuid())
        """,
        Cancel);
}
