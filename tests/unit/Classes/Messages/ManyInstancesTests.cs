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

    /// <summary>
    /// Readers of a newsletter are messages as all others, but many at once: the program dies while it gives them to the outbox, and
    /// another one dies when most of them still wait.
    /// </summary>
    [Fact]
    public async Task A_newsletter_to_five_thousand_that_is_killed_twice_reaches_each_reader_once()
    {
        const int readers = 5000;
        // A program sends 25 a second at most, so that visitors go first. What it had begun is enough to die with; the rest goes without that pause.
        const int sentByTheDead = 40;
        var issue = await BeginIssueAsync(readers);
        await KillInTheFillAsync();
        (await site.QueryAsync(context => context.NewsDeliveries.CountAsync())).ShouldBe(0, "half a fill is none");
        site.Smtp.Mails.ShouldBeEmpty();

        // Not for another ten minutes would the next one take what the dead one had begun.
        await site.QueryAsync(context => context.ScheduledJobs.Where(job => job.Name == SendNews.JobName).ExecuteDeleteAsync());
        await using (var killed = await StartAsync())
        {
            await Until.TrueAsync(() => Task.FromResult(site.Smtp.Mails.Count >= sentByTheDead));
            Signal.Send("KILL", killed.Id);
            await killed.EndAsync();
        }
        site.Smtp.Mails.Count.ShouldBeLessThan(readers / 2, "it died on its way");
        // By then the lease of the dead is over.
        site.Clock.Advance(TimeSpan.FromMinutes(10));
        var after = await SendAllAsync(issue);

        site.Smtp.Mails.Select(mail => mail.To).Distinct().Count().ShouldBe(site.Smtp.Mails.Count);
        after.Sent.ShouldBeGreaterThanOrEqualTo(readers - 1);
        (after.Sent + after.NotSent).ShouldBe(readers);
        // Of the one that was in its hands nobody may know whether it left.
        site.Smtp.Mails.Count.ShouldBeInRange(after.Sent, readers);
    }

    /// <summary>What instances do minute after minute: the job gives the outbox the next readers, and senders beside each other empty it.</summary>
    async Task<NewsIssue> SendAllAsync(Guid issue)
    {
        const int senders = 4;
        while (true)
        {
            await Task.WhenAll(Enumerable.Range(0, senders).Select(_ => Task.Run(() => site.SendAsync())));
            await RunJobAsync();
            var now = await site.QueryAsync(context => context.NewsIssues.AsNoTracking().SingleAsync(i => i.Id == issue));
            if (now.State == IssueState.Sent)
            {
                await RunJobAsync();
                return await site.QueryAsync(context => context.NewsIssues.AsNoTracking().SingleAsync(i => i.Id == issue));
            }
            site.Clock.Advance(TimeSpan.FromMinutes(1));
        }
    }

    async Task<Guid> BeginIssueAsync(int readers)
    {
        var now = site.Clock.GetUtcNow();
        var issue = new NewsIssue("Nieuws", now);
        await site.QueryAsync(context =>
        {
            context.Add(issue);
            context.Add(new NewsBlock(issue.Id, 0, new("Dag", "Dag lezer.", null)));
            context.AddRange(Enumerable.Range(0, readers).Select(number => Confirmed($"lezer{number}@example.org", now)));
            return context.SaveChangesAsync();
        });
        (await site.WithAsync<StartIssue, bool>(start =>
            start.RunAsync(issue.Id, IssueAct.Send, TestContext.Current.CancellationToken))).ShouldBeTrue();
        return issue.Id;
    }

    /// <summary>Holds the outbox, so that the program waits with half of its work written, and kills it there.</summary>
    async Task KillInTheFillAsync()
    {
        await using var holder = await ConnectAsync();
        await using var held = await holder.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await RunAsync(holder, "lock table outbox_message in share mode");
        // It fills as soon as it runs, and waits no longer than a second and a half.
        await using var killed = await BeginAsync();
        await Until.TrueAsync(async () => await FillingAsync() > 0);
        Signal.Send("KILL", killed.Id);
        await killed.EndAsync();
        // The database notices that nobody is there any more once it may go on.
        await held.RollbackAsync(TestContext.Current.CancellationToken);
        await Until.TrueAsync(async () => await FillingAsync() == 0);
    }

    Task<int> FillingAsync() => site.QueryAsync(context => context.Database.SqlQuery<int>(
        $"""
         select count(*)::int as "Value" from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock' and query ilike '%insert into outbox_message%' and pid in (
             select pid from pg_locks where relation = 'news_delivery'::regclass and mode = 'RowExclusiveLock' and granted)
         """).SingleAsync());

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
        var process = await BeginAsync();
        await process.ReadyAsync();
        return process;
    }

    async Task<SiteProcess> BeginAsync()
    {
        var database = await site.QueryAsync(context => Task.FromResult(context.Database.GetConnectionString()!));
        return SiteProcess.Start(
        [
            ("ConnectionStrings__Database", database), ("Mail__Host", "127.0.0.1"), ("Mail__Port", $"{site.Smtp.Port}"), ("Mail__Tls", "false"),
            ("Mail__From", "les@example.org"), ("Newsletter__PerMinute", "1000"),
        ]);
    }

    async Task<NpgsqlConnection> ListenAsync()
    {
        var bell = await ConnectAsync();
        await RunAsync(bell, $"listen {Outbox<AppDbContext>.Bell}");
        return bell;
    }

    async Task<NpgsqlConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection(await site.QueryAsync(context => Task.FromResult(context.Database.GetConnectionString())));
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    static async Task RunAsync(NpgsqlConnection connection, string statement)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
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
