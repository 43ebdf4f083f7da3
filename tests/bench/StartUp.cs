using System.Diagnostics;

namespace DigitaalWerkt.Bench;

/// <summary>From an empty data folder to the first lesson page.</summary>
static class StartUp
{
    public static async Task MeasureAsync(string site, string step)
    {
        using var data = new TemporaryFolder();
        var watch = Stopwatch.StartNew();
        await using (await RunningSite.StartEmbeddedAsync(site, step, data.Path))
        {
            var seconds = watch.Elapsed.TotalSeconds;
            Report.Line($"From an empty data folder to the first of {PracticeSteps.LessonsOf(site)} lessons", $"{seconds:0.0} s", "≤ 10 s", seconds <= 10);
        }
    }
}
