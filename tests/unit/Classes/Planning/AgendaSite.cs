using System.Data.Common;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Places.Agenda;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes.Planning;

/// <summary>The site with a second feature that plans: it makes appointments.</summary>
public sealed class AgendaSite(TestDatabase databases) : PlanningSite(databases)
{
    readonly Meanwhile meanwhile = new();

    public static string AddressOf(Guid appointment) => $"/afspraken/{appointment}";

    /// <summary>Does an act, and starts another when the first has written all that it writes, but not yet for good.</summary>
    /// <returns>What became of both.</returns>
    public async Task<(T Act, string? Other)> StartWhileWrittenAsync<T>(Func<Task<T>> act, Func<IServiceProvider, Task<string?>> other)
    {
        Task<string?>? started = null;
        meanwhile.Once(() => started = Task.Run(() => WithAsync<IServiceProvider, string?>(other)));
        var answer = await act();
        return (answer, await started!);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.AddScoped<IAgendaSource, Appointments>();
            services.ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(meanwhile));
        });
    }

    sealed class Meanwhile : DbTransactionInterceptor
    {
        Action? start;

        public void Once(Action act) => start = act;

        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result,
            CancellationToken cancellationToken = default)
        {
            // Once: what is started here commits too.
            Interlocked.Exchange(ref start, null)?.Invoke();
            return ValueTask.FromResult(result);
        }
    }

    sealed class Appointments(AppDbContext context) : IAgendaSource
    {
        public string Kind => Appointment.Kind;

        public async Task<IReadOnlyDictionary<Guid, AgendaEntry>> DescribeAsync(
            IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
            (await context.Occupations.AsNoTracking().Where(o => ids.Contains(o.OccupantId)).ToListAsync(cancellationToken)).ToDictionary(
                row => row.OccupantId,
                row => new AgendaEntry("Afspraak met Noor", AddressOf(row.OccupantId), new(row.During.LowerBound), new(row.During.UpperBound), null));
    }
}
