using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Places.Agenda;

/// <summary>
/// One planner at a time: whoever looks what is free and then writes must not look beside another who does. Planning is rare.
/// Always taken before the locks of seats.
/// </summary>
public static class PlannersLock
{
    /// <summary>Any number that nobody else locks.</summary>
    const long Key = 0x4457_0003;

    /// <summary>Holds it until the transaction ends; whoever comes second waits.</summary>
    public static Task LockPlannersAsync(this AppDbContext context, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({Key})", cancellationToken);
}
