using System.Collections.Concurrent;
using System.Diagnostics;

namespace DigitaalWerkt.Bench.Classes;

/// <summary>Many people who all have the form before them, and then send it.</summary>
/// <param name="WithoutForm">How many never got a form.</param>
sealed record Rush(IReadOnlyCollection<Answer> Answers, int WithoutForm, TimeSpan Lasted)
{
    /// <summary>How many ask at the same time.</summary>
    public const int AtOnce = 32;

    public double BookedPerSecond => Answers.Count(answer => answer.Said == Said.Booked) / Lasted.TotalSeconds;

    public static async Task<Rush> RunAsync(IReadOnlyList<Asker> askers, int atOnce = AtOnce)
    {
        var crowd = new ParallelOptions { MaxDegreeOfParallelism = atOnce };
        await Parallel.ForEachAsync(askers, crowd, async (asker, cancellation) => await asker.OpenFormAsync(cancellation));

        var answers = new ConcurrentBag<Answer?>();
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(askers, crowd, async (asker, cancellation) => answers.Add(await asker.AskAsync(cancellation)));
        var lasted = watch.Elapsed;
        var told = answers.OfType<Answer>().ToList();
        return new(told, askers.Count - told.Count, lasted);
    }

    /// <summary>Several that came one after the other, as one.</summary>
    public static Rush Of(IReadOnlyCollection<Rush> rushes) =>
        new([.. rushes.SelectMany(rush => rush.Answers)], rushes.Sum(rush => rush.WithoutForm), TimeSpan.FromTicks(rushes.Sum(rush => rush.Lasted.Ticks)));
}
