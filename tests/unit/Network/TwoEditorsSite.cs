using System.Data.Common;
using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Network;

/// <summary>
/// The site, on which two who send a form at once both have read what stands there before either of them writes: what happens by chance
/// in a busy week happens here each time. Each request has a connection of its own.
/// </summary>
public class TwoEditorsSite(TestDatabase databases) : SiteFixture(databases)
{
    readonly Meeting meeting = new();

    /// <summary>Sends both at once.</summary>
    /// <param name="read">The end of the question after which they wait for each other.</param>
    /// <param name="times">How many times each of them asks it before one of them writes.</param>
    /// <returns>The one that went in first of all, then the other; both as sent when they got the same answer.</returns>
    public async Task<IReadOnlyList<HttpResponseMessage>> AtOnceAsync(
        string read, Func<Task<HttpResponseMessage>> one, Func<Task<HttpResponseMessage>> other, int times = 1)
    {
        meeting.Await(read, times);
        var answers = await Task.WhenAll(Task.Run(one), Task.Run(other));
        meeting.IsOver.ShouldBeTrue("both have read before either of them wrote");
        return [.. answers.OrderBy(answer => answer.StatusCode)];
    }

    /// <summary>What two who sent at once got: one was first, the other is shown what that one wrote.</summary>
    public static IReadOnlyList<HttpStatusCode> OneWasFirst { get; } = [HttpStatusCode.SeeOther, HttpStatusCode.Conflict];

    /// <summary>What they get when nothing guards: both believe that theirs stands there.</summary>
    public static IReadOnlyList<HttpStatusCode> BothWentIn { get; } = [HttpStatusCode.SeeOther, HttpStatusCode.SeeOther];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(meeting)));
    }

    sealed class Meeting : DbCommandInterceptor
    {
        const int Editors = 2;

        readonly Lock door = new();
        string read = "";
        int roundsLeft, missing;
        TaskCompletionSource complete = new();

        public bool IsOver => roundsLeft == 0;

        public void Await(string question, int rounds)
        {
            lock (door)
            {
                (read, roundsLeft, missing, complete) = (question, rounds, Editors, NewRound());
            }
        }

        public override async ValueTask<DbDataReader> ReaderExecutedAsync(
            DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
        {
            if (roundsLeft > 0 && command.CommandText.Contains(read, StringComparison.Ordinal))
            {
                await ArriveAsync().WaitAsync(cancellationToken);
            }
            return result;
        }

        // Whoever comes after the last round just passes.
        Task ArriveAsync()
        {
            lock (door)
            {
                var round = complete;
                if (roundsLeft == 0)
                {
                    return Task.CompletedTask;
                }
                if (--missing == 0)
                {
                    (roundsLeft, missing, complete) = (roundsLeft - 1, Editors, NewRound());
                    round.SetResult();
                }
                return round.Task;
            }
        }

        static TaskCompletionSource NewRound() => new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
