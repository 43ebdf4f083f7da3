using DigitaalWerkt.Web.Features.Classes.Planning;

namespace DigitaalWerkt.Bench.Classes;

/// <summary>
/// Half as many people again as there are seats, through the visitor's form and over all instances: for one class and for a
/// hundred, in turns, with bare updates of the same database beside them.
/// </summary>
static class BookingThroughput
{
    const int Rounds = 5;

    // A site runs for weeks; what the compiler still does for the first thousands of people is not what a rush costs.
    const int WarmingRounds = 3;

    const int AHundred = 100;

    // One more is the quiet one before.
    public const int Rushes = WarmingRounds + Rounds + 1;

    public static async Task MeasureAsync(IReadOnlyList<string> addresses, string connectionString, ComingClasses classes)
    {
        using var instances = new Instances(addresses);
        await using var bare = await BareSeats.CreateAsync(connectionString);
        // The first time everything is slower: that rush is a quiet one, and only has to be right.
        var first = await Rush.RunAsync(AskersFor(instances, ClassSession.MaxSeats, classes.Large[^1]), atOnce: 2);
        var rounds = new List<Round>();
        for (var number = 0; number < Rushes - 1; number++)
        {
            rounds.Add(new(
                await Rush.RunAsync(AskersFor(instances, ClassSession.MaxSeats, classes.Large[number])),
                await Rush.RunAsync(AskersFor(instances, ComingClasses.SmallSeats, [.. classes.Small.Skip(number * AHundred).Take(AHundred)])),
                await bare.TakeAsync(rows: 1),
                await bare.TakeAsync(rows: AHundred)));
        }

        Show(rounds[WarmingRounds..]);
        await SoldSeats.CheckAsync(connectionString, Rush.Of([first, .. rounds.Select(round => round.OneClass), .. rounds.Select(round => round.AHundred)]));
    }

    static List<Asker> AskersFor(Instances instances, int seats, params IReadOnlyList<Guid> classes) =>
        [.. Enumerable.Range(0, seats * classes.Count * 3 / 2).Select(number => instances.NewAsker(classes[number % classes.Count]))];

    static void Show(List<Round> rounds)
    {
        Show($"one class of {ClassSession.MaxSeats} seats", Rush.Of(rounds.ConvertAll(round => round.OneClass)));
        Show($"{AHundred} classes of {ComingClasses.SmallSeats} seats", Rush.Of(rounds.ConvertAll(round => round.AHundred)));
        Console.WriteLine($"      bare guarded updates: {Median(rounds, round => round.BareRow):0} a second on one row, {Median(rounds, round => round.BareRows):0} on {AHundred}");
        Console.WriteLine(
            $"      one class takes {Median(rounds, round => round.OneClass.BookedPerSecond / round.AHundred.BookedPerSecond):0.00} × as many "
            + $"bookings as {AHundred} (medians of {Rounds} rounds)");
        var besideBare = Median(rounds, round => round.OneClass.BookedPerSecond / round.BareRow);
        Report.Line("One class beside bare guarded updates of one row", $"{besideBare:0.00} ×", "≥ 0.12 ×", besideBare >= 0.12);
        var p99 = TimesOf(Rush.Of(rounds.ConvertAll(round => round.OneClass))).P99 / 1000;
        Report.Line($"A booking of one class, {Rush.AtOnce} at once: p99", $"{p99:0.00} s", "< 1 s", p99 < 1);
    }

    static void Show(string what, Rush rush) => Console.WriteLine(
        $"      {what}, {rush.Answers.Count} people, {Rush.AtOnce} at once: {rush.BookedPerSecond:0} booked a second, {TimesOf(rush)}");

    static Times TimesOf(Rush rush) => Times.Of(rush.Answers.Select(answer => answer.Took));

    static double Median(List<Round> rounds, Func<Round, double> figure) => rounds.Select(figure).Order().ElementAt(rounds.Count / 2);

    sealed record Round(Rush OneClass, Rush AHundred, double BareRow, double BareRows);
}
