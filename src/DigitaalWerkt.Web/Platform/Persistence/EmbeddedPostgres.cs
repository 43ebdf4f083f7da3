namespace DigitaalWerkt.Web.Platform.Persistence;

public sealed record EmbeddedPostgresOptions { public required string DataDirectory { get; init; } public string? BinariesDirectory { get; init; } public string Database { get; init; } = "digitaal_werkt"; public bool Durable { get; init; } = true; }

public sealed class EmbeddedPostgres : IAsyncDisposable
{
    public string ConnectionString { get; private init; } = "";
    public static Task<EmbeddedPostgres> StartAsync(EmbeddedPostgresOptions options, CancellationToken cancellationToken) => Task.FromResult(new EmbeddedPostgres());
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
