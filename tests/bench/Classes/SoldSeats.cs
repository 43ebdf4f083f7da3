using Npgsql;

namespace DigitaalWerkt.Bench.Classes;

/// <summary>Holds what people were told against what the database says, in words of its own.</summary>
static class SoldSeats
{
    const string Oversold =
        """
        select count(*) from class_session s
        where s.booked > s.capacity or s.capacity < (select count(*) from booking b where b.session_id = s.id and b.state in (1, 2))
        """;

    const string Miscounted =
        """
        select count(*) from class_session s
        where s.booked <> (select count(*) from booking b where b.session_id = s.id and b.state in (1, 2))
        """;

    const string Seats =
        """
        select b.session_id, p.phone from booking b join person p on p.id = b.person_id where b.state in (1, 2)
        """;

    public static async Task CheckAsync(string connectionString, Rush rush)
    {
        await using var data = NpgsqlDataSource.Create(connectionString);
        var oversold = await CountAsync(data, Oversold);
        var miscounted = await CountAsync(data, Miscounted);
        var seats = await ReadAsync(data);
        var (promised, busy) = (Told(rush, Said.Booked), Told(rush, Said.Busy));
        // Who was told to try again may have a seat: the answer was lost, not the booking, and the same form finds it.
        var different = promised.Except(seats).Count() + seats.Except(promised).Except(busy).Count();
        var again = rush.WithoutForm + busy.Count;
        var wrong = Told(rush, Said.Wrong).Count;

        Report.Line($"{promised.Count} seats to {rush.Answers.Count} people: classes oversold", $"{oversold}", "0", oversold == 0);
        Report.Line("Classes whose counter is not their bookings", $"{miscounted}", "0", miscounted == 0);
        Report.Line("Told \"booked\" without a seat, or \"full\" with one", $"{different}", "0", different == 0);
        Report.Line("Told to try again because it was busy", $"{again}", "0", again == 0);
        Report.Line("Answered with an error", $"{wrong}", "0", wrong == 0);
    }

    static List<(Guid Session, string Phone)> Told(Rush rush, Said said) =>
        [.. rush.Answers.Where(answer => answer.Said == said).Select(answer => (answer.Session, answer.Phone))];

    static async Task<long> CountAsync(NpgsqlDataSource data, string question)
    {
        await using var count = data.CreateCommand(question);
        return (long)(await count.ExecuteScalarAsync())!;
    }

    static async Task<List<(Guid Session, string Phone)>> ReadAsync(NpgsqlDataSource data)
    {
        await using var seats = data.CreateCommand(Seats);
        await using var reader = await seats.ExecuteReaderAsync();
        var found = new List<(Guid, string)>();
        while (await reader.ReadAsync())
        {
            found.Add((reader.GetGuid(0), reader.GetString(1)));
        }
        return found;
    }
}
