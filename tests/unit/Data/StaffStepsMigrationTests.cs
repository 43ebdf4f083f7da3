using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DigitaalWerkt.Tests.Data;

/// <summary>A database of before it was kept which lessons staff did, with staff and learners in it.</summary>
public sealed class StaffStepsMigrationTests(TestDatabase databases)
{
    const string Before = "PersonKeyFirst";
    const string After = "StaffSteps";

    static readonly DateTimeOffset Day = new(2026, 11, 29, 9, 0, 0, TimeSpan.Zero);
    static readonly Guid Member = Guid.NewGuid();
    static readonly Guid Learner = Guid.NewGuid();

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Staff_and_what_learners_did_stay_and_nobody_has_done_a_lesson_yet()
    {
        await using var context = await FilledAsync();

        await context.GetService<IMigrator>().MigrateAsync(After, Cancel);

        (await CountAsync(context, $"""select count(*)::int as "Value" from staff_member""")).ShouldBe(1);
        (await CountAsync(context, $"""select count(*)::int as "Value" from progress_entry""")).ShouldBe(1);
        (await CountAsync(context, $"""select count(*)::int as "Value" from staff_step""")).ShouldBe(0);
    }

    [Fact]
    public async Task A_step_is_kept_once_and_goes_with_its_staff_member()
    {
        await using var context = await FilledAsync();
        await context.GetService<IMigrator>().MigrateAsync(After, Cancel);

        await AddStepAsync(context);
        var twice = await Should.ThrowAsync<Npgsql.PostgresException>(() => AddStepAsync(context));

        twice.ConstraintName.ShouldBe("pk_staff_step");
        await context.Database.ExecuteSqlAsync($"delete from staff_member where id = {Member}", Cancel);
        (await CountAsync(context, $"""select count(*)::int as "Value" from staff_step""")).ShouldBe(0);
    }

    [Fact]
    public async Task It_goes_back_and_forth()
    {
        await using var context = await FilledAsync();
        var migrator = context.GetService<IMigrator>();
        await migrator.MigrateAsync(After, Cancel);
        await AddStepAsync(context);

        await migrator.MigrateAsync(Before, Cancel);
        await migrator.MigrateAsync(After, Cancel);

        (await CountAsync(context, $"""select count(*)::int as "Value" from staff_member""")).ShouldBe(1);
        (await CountAsync(context, $"""select count(*)::int as "Value" from staff_step""")).ShouldBe(0);
    }

    async Task<AppDbContext> FilledAsync()
    {
        var context = new AppDbContext(
            new DbContextOptionsBuilder<AppDbContext>().UseAppConventions(await databases.CreateAsync()).Options);
        await context.GetService<IMigrator>().MigrateAsync(Before, Cancel);
        await context.Database.OpenConnectionAsync(Cancel);
        await context.Database.ExecuteSqlAsync($"set session_replication_role = replica", Cancel);
        await context.Database.ExecuteSqlAsync(
            $"""
             insert into staff_member (
                 id, name, email, normalized_email, user_name, normalized_user_name, organisation_id, roles,
                 access_failed_count, email_confirmed, lockout_enabled, two_factor_enabled, last_code_step, wrong_codes)
             values (
                 {Member}, 'Nora', 'nora@example.org', 'NORA@EXAMPLE.ORG', 'nora@example.org', 'NORA@EXAMPLE.ORG', {Guid.NewGuid()},
                 array['Counsellor'], 0, false, true, false, 0, 0)
             """,
            Cancel);
        await context.Database.ExecuteSqlAsync(
            $"insert into progress_entry (learner_id, module, step, kind, at) values ({Learner}, 'e-mail-openen', 'waarom', 1, {Day})", Cancel);
        await context.Database.ExecuteSqlAsync($"set session_replication_role = origin", Cancel);
        return context;
    }

    static Task<int> AddStepAsync(AppDbContext context) => context.Database.ExecuteSqlAsync(
        $"insert into staff_step (staff_member_id, module, step, at) values ({Member}, 'klare-taal', 'waarom', {Day})", Cancel);

    static Task<int> CountAsync(AppDbContext context, FormattableString query) => context.Database.SqlQuery<int>(query).SingleAsync(Cancel);
}
