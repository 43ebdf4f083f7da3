using DigitaalWerkt.Web.Features.Classes;
using DigitaalWerkt.Web.Platform.PrivatePostgres;

namespace DigitaalWerkt.Bench.Classes;

/// <summary>The group classes on two instances and one database: a rush for seats, and the list of a thousand classes.</summary>
static class GroupClasses
{
    const int MostMemory = 250;

    public static async Task MeasureAsync(string site)
    {
        using var data = new TemporaryFolder();
        // Durable, as in earnest: a seat that was promised is on the disk.
        await using var postgres = await EmbeddedPostgres.StartAsync(new EmbeddedPostgresOptions { DataDirectory = data.Path }, CancellationToken.None);
        await using var first = await RunningSite.StartBehindProxyAsync(site, ClassLinks.All, postgres.ConnectionString);
        await using var second = await RunningSite.StartBehindProxyAsync(site, ClassLinks.All, postgres.ConnectionString);
        var classes = await ComingClasses.PlanAsync(postgres.ConnectionString);

        await BookingThroughput.MeasureAsync([first.Address, second.Address], postgres.ConnectionString, classes);
        var memory = Math.Max(first.MemoryHeld, second.MemoryHeld);
        Report.Line("Memory of an instance after the rush", $"{memory:0} MiB", $"≤ {MostMemory} MiB", memory <= MostMemory);
        await ListPage.MeasureAsync([first.Address, second.Address]);

        await using var heard = await RunningSite.StartBehindProxyAsync(site, ClassLinks.All, StatementLog.Heard(postgres.ConnectionString), runsJobs: false);
        await ListPage.CountQuestionsAsync(heard.Address, new StatementLog(data.Path));
    }
}
