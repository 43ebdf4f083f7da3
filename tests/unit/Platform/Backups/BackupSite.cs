using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Platform.Backups;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace DigitaalWerkt.Tests.Platform.Backups;

/// <summary>A site that backs itself up, with a key, and tries its back-ups.</summary>
public class BackupSite(TestDatabase databases) : ClassSite(databases)
{
    public const string Key = "een-lange-sleutel-van-een-beheerder";

    readonly TestDatabase databases = databases;

    /// <summary>Where the back-ups of the night come.</summary>
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"dw-backups-{Guid.NewGuid():N}");

    /// <summary>The database of the drill.</summary>
    public string Drill { get; } = $"drill_{Guid.NewGuid():N}";

    /// <summary>The key with which this site encrypts; null: it doesn't.</summary>
    protected virtual string? OwnKey => Key;

    /// <summary>The database of the site.</summary>
    public Task<string> DatabaseAsync() => QueryAsync(context => Task.FromResult(context.Database.GetConnectionString()!));

    /// <summary>Backs up into its folder.</summary>
    /// <returns>Where the back-up is.</returns>
    public async Task<string> BackUpAsync()
    {
        var run = await Services.GetRequiredService<MakeBackup>().RunAsync(await DatabaseAsync(), Folder, TestContext.Current.CancellationToken);
        return Path.Combine(Folder, run.File!);
    }

    /// <summary>Restores a back-up into a new database, and says what that holds.</summary>
    public async Task<DatabaseContents> RestoreAsync(string path, string? key, string? into = null)
    {
        await using var file = await BackupFile.OpenAsync(path, key, TestContext.Current.CancellationToken);
        return await Services.GetRequiredService<RestoreBackup>().RunAsync(
            file, into ?? await databases.CreateAsync(), TestContext.Current.CancellationToken);
    }

    /// <summary>A new, empty database on the server of the site.</summary>
    public Task<string> EmptyDatabaseAsync() => databases.CreateAsync();

    /// <summary>Asks a database something that has one answer.</summary>
    public static async Task<object?> AskAsync(string database, string question)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var ask = new NpgsqlCommand(question, connection);
        return await ask.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Backup:Folder", Folder);
        builder.UseSetting("Backup:DrillDatabase", Drill);
        builder.UseSetting("Backup:Keep", "2");
        builder.UseSetting("Backup:Key", OwnKey);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
