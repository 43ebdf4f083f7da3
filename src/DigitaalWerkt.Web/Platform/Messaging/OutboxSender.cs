using DigitaalWerkt.Web.Platform.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>Sends as long as there is something to send; then sleeps until the bell rings, or until it is time to look again.</summary>
/// <typeparam name="TContext">The context that has <see cref="OutboxMessage"/> in its model.</typeparam>
public sealed partial class OutboxSender<TContext>(
    IServiceScopeFactory scopes, IConfiguration configuration, IHostApplicationLifetime site, ILogger<OutboxSender<TContext>> log)
    : BackgroundService
    where TContext : DbContext
{
    static readonly TimeSpan LooksEvery = TimeSpan.FromSeconds(20);

    // In a rush for seats every booking has a message, and the visitors who wait for a page come first: at most 25 messages a second.
    static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(40);

    static readonly TimeSpan PauseAfterTrouble = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await site.ListensAsync(stoppingToken))
        {
            return;
        }
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await SendAndListenAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                // The database is away, most often; it comes back, and nothing is lost.
                Trouble(log, e);
                await Task.Delay(PauseAfterTrouble, stoppingToken);
            }
        }
    }

    async Task SendAndListenAsync(CancellationToken stoppingToken)
    {
        await using var bell = await ListenAsync(stoppingToken);
        while (true)
        {
            while (await SendNextAsync(stoppingToken))
            {
                await Task.Delay(Breath, stoppingToken);
            }
            await bell.WaitAsync(LooksEvery, stoppingToken);
        }
    }

    async Task<bool> SendNextAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SendMessages<TContext>>().SendNextAsync(stoppingToken);
    }

    // A connection of its own: one from the pool would be given to somebody else, and one from a pooler in between hears nothing.
    async Task<NpgsqlConnection> ListenAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = configuration.GetConnectionString("Direct") is { Length: > 0 } direct
            ? direct
            : scope.ServiceProvider.GetRequiredService<TContext>().Database.GetConnectionString();
        var settings = new NpgsqlConnectionStringBuilder(database) { Pooling = false };
        var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            await connection.OpenAsync(stoppingToken);
            await using var listen = new NpgsqlCommand($"listen {Outbox<TContext>.Bell}", connection);
            await listen.ExecuteNonQueryAsync(stoppingToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sending messages stopped for a moment")]
    static partial void Trouble(ILogger log, Exception problem);
}
