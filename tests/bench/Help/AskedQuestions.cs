using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using Npgsql;
using NpgsqlTypes;

namespace DigitaalWerkt.Bench.Help;

/// <summary>Many questions of many people, copied straight into the tables.</summary>
sealed class AskedQuestions(NpgsqlDataSource source, Guid steward, DateTime now)
{
    public const int QuestionsOfOne = 5;

    /// <summary>A word that stands in ten questions, however many there are.</summary>
    public const string RareWord = "zonnebloem";

    // The last that were asked are open, as few as they are; whatever was asked before them ended long ago.
    const int Open = 200;
    const int WithRareWord = 10;
    const string Signs = "ACDEFGHJKL";

    static readonly string[] Openings =
        ["Mijn wifi werkt niet", "Ik vind mijn wachtwoord niet", "Hoe stuur ik een bijlage", "De bank vraagt een code"];

    readonly List<Guid> people = [];
    int asked;

    /// <summary>A question that is open.</summary>
    public Guid Sought { get; private set; }

    public string SoughtCode { get; } = CodeOf(Open / 2);

    /// <summary>The end of the telephone number of its person.</summary>
    public string SoughtDigits { get; } = DigitsOf(Open / 2);

    /// <summary>A desk with a steward who is there already.</summary>
    public static async Task<AskedQuestions> BeginAsync(NpgsqlDataSource source)
    {
        await using var question = source.CreateCommand("select id from staff_member where email = 'steward@demo.invalid'");
        return new(source, (Guid)(await question.ExecuteScalarAsync())!, DateTime.UtcNow);
    }

    /// <summary>Adds what is missing until there are so many.</summary>
    public async Task GrowAsync(int questions)
    {
        await using var connection = await source.OpenConnectionAsync();
        await AddPeopleAsync(connection, questions / QuestionsOfOne);
        // The questions of the demo have codes by chance.
        var taken = new HashSet<string>();
        await using (var codes = new NpgsqlCommand("select code from ticket", connection))
        {
            await using var reader = await codes.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                taken.Add(reader.GetString(0));
            }
        }
        var added = Enumerable.Range(asked, questions - asked).Where(number => !taken.Contains(CodeOf(number)))
            .Select(number => (Number: number, Id: Guid.CreateVersion7())).ToList();
        await AddQuestionsAsync(connection, added);
        await AddWordsAsync(connection, added);
        asked = questions;
        await using var tidy = new NpgsqlCommand("vacuum analyze", connection) { CommandTimeout = 0 };
        await tidy.ExecuteNonQueryAsync();
    }

    async Task AddPeopleAsync(NpgsqlConnection connection, int until)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy person (id, created_at, last_seen_at, first_name, person_key, phone, reach_kind) from stdin (format binary)");
        while (people.Count < until)
        {
            var (number, id) = (people.Count, Guid.CreateVersion7());
            await copy.StartRowAsync();
            await copy.WriteAsync(id);
            await copy.WriteAsync(now, NpgsqlDbType.TimestampTz);
            await copy.WriteAsync(now, NpgsqlDbType.TimestampTz);
            await copy.WriteAsync($"Persoon{(char)('a' + (number % 26))}{(char)('a' + (number / 26 % 26))}");
            await copy.WriteAsync($"bench {number}");
            await copy.WriteAsync("+32470" + DigitsOf(number));
            await copy.WriteAsync(nameof(ReachKind.Phone));
            people.Add(id);
        }
        await copy.CompleteAsync();
    }

    async Task AddQuestionsAsync(NpgsqlConnection connection, List<(int Number, Guid Id)> added)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            """
            copy ticket (id, code, person_id, topic, origin, state, steward_id, request_key, request_content, sequence, minutes,
                created_at, changed_at, first_answered_at, answer_due_at, ended_at, solved_at) from stdin (format binary)
            """);
        foreach (var (number, id) in added)
        {
            // Closed after it was solved: else the job that closes would be busy meanwhile.
            var state = number < Open ? (TicketState)(number % 3) : TicketState.Closed;
            var (begin, answered) = (At(number), state is TicketState.WaitingForPerson or TicketState.Closed);
            DateTime? ended = number < Open ? null : begin.AddMinutes(5);
            await copy.StartRowAsync();
            await copy.WriteAsync(id);
            await copy.WriteAsync(CodeOf(number));
            await copy.WriteAsync(people[number % people.Count]);
            await copy.WriteAsync($"{(TicketTopic)(number % 6)}");
            await copy.WriteAsync(nameof(TicketOrigin.Website));
            await copy.WriteAsync((int)state);
            await WriteAsync<Guid>(copy, state == TicketState.New ? null : steward, NpgsqlDbType.Uuid);
            await copy.WriteAsync(Guid.NewGuid());
            await copy.WriteAsync(Guid.NewGuid());
            await copy.WriteAsync(1);
            await copy.WriteAsync(0);
            await copy.WriteAsync(begin, NpgsqlDbType.TimestampTz);
            await copy.WriteAsync(begin.AddMinutes(5), NpgsqlDbType.TimestampTz);
            await WriteAsync<DateTime>(copy, answered ? begin.AddMinutes(4) : null, NpgsqlDbType.TimestampTz);
            await WriteAsync<DateTime>(copy, answered ? null : begin.AddDays(2), NpgsqlDbType.TimestampTz);
            await WriteAsync(copy, ended, NpgsqlDbType.TimestampTz);
            await WriteAsync(copy, ended, NpgsqlDbType.TimestampTz);
            Sought = number == Open / 2 ? id : Sought;
        }
        await copy.CompleteAsync();
    }

    async Task AddWordsAsync(NpgsqlConnection connection, List<(int Number, Guid Id)> added)
    {
        await using (var copy = await connection.BeginBinaryImportAsync(
            "copy ticket_message (id, ticket_id, staff_member_id, at, text) from stdin (format binary)"))
        {
            foreach (var (number, id) in added)
            {
                var words = $"{Openings[number % Openings.Length]} sinds woord{number * 31 % 4999} en woord{number * 17 % 5003}";
                await WriteWordsAsync(copy, id, null, At(number), number < WithRareWord ? $"{words} {RareWord}" : words);
                await WriteWordsAsync(copy, id, steward, At(number).AddMinutes(4), $"Probeer dit eens: woord{number * 7 % 4993}.");
            }
            await copy.CompleteAsync();
        }
        await using var happened = await connection.BeginBinaryImportAsync(
            "copy ticket_event (id, ticket_id, kind, at) from stdin (format binary)");
        foreach (var (number, id) in added)
        {
            await happened.StartRowAsync();
            await happened.WriteAsync(Guid.CreateVersion7());
            await happened.WriteAsync(id);
            await happened.WriteAsync(nameof(TicketEventKind.Asked));
            await happened.WriteAsync(At(number), NpgsqlDbType.TimestampTz);
        }
        await happened.CompleteAsync();
    }

    static async Task WriteWordsAsync(NpgsqlBinaryImporter copy, Guid ticket, Guid? by, DateTime at, string text)
    {
        await copy.StartRowAsync();
        await copy.WriteAsync(Guid.CreateVersion7());
        await copy.WriteAsync(ticket);
        await WriteAsync(copy, by, NpgsqlDbType.Uuid);
        await copy.WriteAsync(at, NpgsqlDbType.TimestampTz);
        await copy.WriteAsync(text);
    }

    static Task WriteAsync<T>(NpgsqlBinaryImporter copy, T? value, NpgsqlDbType type)
        where T : struct => value is { } known ? copy.WriteAsync(known, type) : copy.WriteNullAsync();

    DateTime At(int number) => now.AddMinutes(-9 * (number + 1));

    // Six signs that mean the number, the last digit first.
    static string CodeOf(int number) =>
        string.Concat(Enumerable.Range(0, 6).Select(place => Signs[number / (int)Math.Pow(10, place) % 10]));

    // Another one for each number below a million.
    static string DigitsOf(int number) => $"{(long)number * 7919 % 1_000_000:000000}";
}
