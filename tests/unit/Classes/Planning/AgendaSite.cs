using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Places.Agenda;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes.Planning;

/// <summary>The site with a second feature that plans: it makes appointments.</summary>
public sealed class AgendaSite(TestDatabase databases) : PlanningSite(databases)
{
    public static string AddressOf(Guid appointment) => $"/afspraken/{appointment}";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddScoped<IAgendaSource, Appointments>());
    }

    sealed class Appointments(AppDbContext context) : IAgendaSource
    {
        public string Kind => Appointment.Kind;

        public async Task<IReadOnlyDictionary<Guid, AgendaEntry>> DescribeAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
            (await context.Occupations.AsNoTracking().Where(o => ids.Contains(o.SubjectId)).ToListAsync(cancellationToken)).ToDictionary(
                row => row.SubjectId,
                row => new AgendaEntry("Afspraak met Noor", AddressOf(row.SubjectId), row.During.LowerBound, row.During.UpperBound, null));
    }
}
