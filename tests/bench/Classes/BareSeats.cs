using System.Diagnostics;
using Npgsql;

namespace DigitaalWerkt.Bench.Classes;

/// <summary>The least that a seat can cost: a guarded update that commits by itself, without a site around it.</summary>
sealed class BareSeats : IAsyncDisposable
{
    const int Updates = 600;
    readonly NpgsqlDataSource data;

    BareSeats(NpgsqlDataSource data) => this.data = data;

    public static async Task<BareSeats> CreateAsync(string connectionString)
    {
        var source = NpgsqlDataSource.Create(connectionString);
        await using var create = source.CreateCommand(
            """
            create table bare_seats (id int primary key, booked int not null, capacity int not null);
            insert into bare_seats select id, 0, 1000000 from generate_series(0, 99) as id
            """);
        await create.ExecuteNonQueryAsync();
        return new(source);
    }

    /// <returns>Seats taken in a second.</returns>
    public async Task<double> TakeAsync(int rows)
    {
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(Enumerable.Range(0, Updates), new ParallelOptions { MaxDegreeOfParallelism = Rush.AtOnce }, async (number, cancellation) =>
        {
            await using var take = data.CreateCommand("update bare_seats set booked = booked + 1 where id = $1 and booked < capacity");
            take.Parameters.Add(new() { Value = number % rows });
            await take.ExecuteNonQueryAsync(cancellation);
        });
        return Updates / watch.Elapsed.TotalSeconds;
    }

    public ValueTask DisposeAsync() => data.DisposeAsync();
}
