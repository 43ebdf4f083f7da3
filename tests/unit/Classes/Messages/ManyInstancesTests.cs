using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Tests.Platform.Messaging;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Readers;
using DigitaalWerkt.Web.Features.Newsletter.Sending;
using DigitaalWerkt.Web.Platform.Jobs;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace DigitaalWerkt.Tests.Classes.Messages;

/// <summary>The real program as processes, beside each other and killed, with a real mail server.</summary>
public sealed class ManyInstancesTests(Site.TestDatabase databases) : IAsyncLifetime
{
    readonly SharedSite site = new(databases);

    public ValueTask InitializeAsync() => site.InitializeAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Two_instances_send_each_message_once_and_wake_when_one_is_added()
    {
        var session = await site.PlanAsync(seats: 41, inDays: 1);
        for (var i = 0; i < 40; i++)
        {
            await site.BookByEmailAsync(session);
        }

        await using var one = await StartAsync();
        await using var two = await StartAsync();
        await Until.TrueAsync(async () => await WaitingAsync() == 0);
        // They look by themselves only now and then: what is added rings a bell, and both listen to it.
        await Until.TrueAsync(async () => await ListeningAsync() == 2);
        await using var bell = await ListenAsync();
        var (_, email) = await site.BookByEmailAsync(session);

        await bell.WaitAsync(TestContext.Current.CancellationToken);
        await Until.TrueAsync(() => Task.FromResult(site.MailsTo(email).Count == 1));
        site.Smtp.Mails.Count.ShouldBe(41);
        site.Smtp.Mails.Select(mail => mail.Id).Distinct().Count().ShouldBe(41);
    }

    [Fact]
    public async Task Killed_before_handing_over_it_is_sent_by_another_once()
    {
        var (booking, email) = await site.BookByEmailAsync(await site.PlanAsync(inDays: 30));
        site.Smtp.Mood = SmtpMood.SaysNothing;
        await using (var killed = await StartAsync())
        {
            await Until.TrueAsync(async () => site.Smtp.Calls > 0 && (await ConfirmedAsync(booking.Id)).LockedUntil is not null);
            Signal.Send("KILL", killed.Id);
            await killed.EndAsync();
        }
        site.Smtp.Mood = SmtpMood.Takes;

        await site.SendAsync();
        site.MailsTo(email).ShouldBeEmpty("the lease of the dead still holds");
        site.Clock.Advance(TimeSpan.FromMinutes(10));
        await site.SendAsync();

        site.MailsTo(email).Count.ShouldBe(1);
        (await ConfirmedAsync(booking.Id)).State.ShouldBe(MessageState.Sent);
    }

    [Fact]
    public async Task Killed_while_handing_over_it_is_not_sent_again()
    {
        var (booking, email) = await site.BookByEmailAsync(await site.PlanAsync(inDays: 30));
        site.Smtp.Mood = SmtpMood.FallsSilentAfterTheMail;
        await using (var killed = await StartAsync())
        {
            await Until.TrueAsync(() => Task.FromResult(site.MailsTo(email).Count == 1));
            Signal.Send("KILL", killed.Id);
            await killed.EndAsync();
        }
        site.Smtp.Mood = SmtpMood.Takes;

        site.Clock.Advance(TimeSpan.FromMinutes(10));
        await site.SendAsync();

        (await ConfirmedAsync(booking.Id)).State.ShouldBe(MessageState.Unknown);
        site.MailsTo(email).Count.ShouldBe(1);
    }

    /// <summary>Readers of a newsletter are messages as all others, but of many at once most are still waiting when the program dies.</summary>
    [Fact]
    public async Task A_newsletter_that_is_killed_half_way_reaches_each_reader_at_most_once_and_all_are_known()
    {
        const int readers = 60;
        var now = site.Clock.GetUtcNow();
        var issue = new NewsIssue("Nieuws", now);
        await site.QueryAsync(context =>
        {
            context.Add(issue);
            context.Add(new NewsBlock(issue.Id, 0, new("Dag", "Dag lezer.", null)));
            context.AddRange(Enumerable.Range(0, readers).Select(number => Confirmed($"lezer{number}@example.org", now)));
            return context.SaveChangesAsync();
        });
        (await site.WithAsync<StartIssue, bool>(start => start.RunAsync(issue.Id, IssueAct.Send, TestContext.Current.CancellationToken))).ShouldBeTrue();
        await RunJobAsync();
        await site.QueryAsync(context => context.OutboxMessages.ExecuteUpdateAsync(change => change.SetProperty(m => m.DueAt, now)));
        await using (var killed = await StartAsync())
        {
            await Until.TrueAsync(() => Task.FromResult(site.Smtp.Mails.Count >= readers / 3));
            Signal.Send("KILL", killed.Id);
            await killed.EndAsync();
        }
        site.Smtp.Mails.Count.ShouldBeLessThan(readers, "it died half way");

        site.Clock.Advance(TimeSpan.FromMinutes(10));
        await site.SendAsync();
        await RunJobAsync();

        site.Smtp.Mails.Select(mail => mail.To).Distinct().Count().ShouldBe(site.Smtp.Mails.Count);
        var after = await site.QueryAsync(context => context.NewsIssues.AsNoTracking().SingleAsync(i => i.Id == issue.Id));
        (after.State, after.Sent + after.NotSent).ShouldBe((IssueState.Sent, readers));
        // Of the one that was in its hands nobody may know whether it left.
        after.NotSent.ShouldBeInRange(0, 1);
        site.Smtp.Mails.Count.ShouldBeInRange(after.Sent, readers);
    }

    Task<string?> RunJobAsync() => site.WithAsync<IEnumerable<IJob>, string?>(
        jobs => jobs.Single(job => job.Name == SendNews.JobName).RunAsync(TestContext.Current.CancellationToken));

    static NewsSubscription Confirmed(string email, DateTimeOffset now)
    {
        var reader = new NewsSubscription(email, now);
        reader.Confirm(now);
        return reader;
    }

    async Task<SiteProcess> StartAsync()
    {
        var database = await site.QueryAsync(context => Task.FromResult(context.Database.GetConnectionString()!));
        var process = SiteProcess.Start(
        [
            ("ConnectionStrings__Database", database), ("Mail__Host", "127.0.0.1"), ("Mail__Port", $"{site.Smtp.Port}"), ("Mail__Tls", "false"),
            ("Mail__From", "les@example.org"),
        ]);
        await process.ReadyAsync();
        return process;
    }

    async Task<NpgsqlConnection> ListenAsync()
    {
        var bell = new NpgsqlConnection(await site.QueryAsync(context => Task.FromResult(context.Database.GetConnectionString())));
        await bell.OpenAsync(TestContext.Current.CancellationToken);
        await using var listen = new NpgsqlCommand($"listen {Outbox<AppDbContext>.Bell}", bell);
        await listen.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return bell;
    }

    Task<int> ListeningAsync() => site.QueryAsync(context => context.Database.SqlQuery<int>(
        $"""select count(*)::int as "Value" from pg_stat_activity where datname = current_database() and query = 'listen outbox'""").SingleAsync());

    Task<int> WaitingAsync() => site.QueryAsync(context =>
        context.OutboxMessages.CountAsync(m => m.State == MessageState.Waiting && m.Kind == MessageKinds.Confirmed));

    Task<OutboxMessage> ConfirmedAsync(Guid booking) => site.QueryAsync(context =>
        context.OutboxMessages.AsNoTracking().SingleAsync(m => m.Subject == booking && m.Kind == MessageKinds.Confirmed));

    /// <summary>The site on the database of the other instances, and at their time.</summary>
    sealed class SharedSite(Site.TestDatabase databases) : MessageSite(databases)
    {
        protected override FakeTimeProvider StartClock() => new Site.RunningClock();
    }
}
