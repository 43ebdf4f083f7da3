using DigitaalWerkt.Tests.Site;

namespace DigitaalWerkt.Tests.Operations;

/// <summary>The real program, which runs while a class of tests does.</summary>
public sealed class RunningSite(TestDatabase databases) : IAsyncLifetime
{
    SiteProcess? process;

    public SiteProcess Process => process!;

    public (string Name, string Value) Database { get; private set; }

    public async ValueTask InitializeAsync()
    {
        Database = ("ConnectionStrings__Database", await databases.CreateWithTablesAsync());
        process = SiteProcess.Start([Database]);
        await process.ReadyAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await process.DisposeAsync();
        }
    }
}
