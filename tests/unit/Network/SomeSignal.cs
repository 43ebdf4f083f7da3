using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Network;
using DigitaalWerkt.Web.Features.Network.Signals;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Network;

/// <summary>A signal of which only some things matter.</summary>
public static class SomeSignal
{
    public const string What = "De brief over de uitkering is te moeilijk.";

    public static SignalWords Words(string what = What) => new()
    {
        What = what, ToWhom = "Werkzoekenden", People = 12, Place = "Rabot", Since = "Sinds de zomer", WouldHelp = "Een korte brief.",
    };

    /// <summary>One that isn't kept anywhere.</summary>
    public static Signal Of(NetworkHand? by = null) => Signal.Report(new(RequestKey.New(), Words(), by, null), 1, DateTimeOffset.UnixEpoch);

    /// <summary>A step with all that any step may need.</summary>
    public static SignalStep Step(SignalAct act, DateOnly today, Guid owner, Guid? into = null) => new()
    {
        Act = act, On = today, Text = "Zo staat het.", OwnerId = owner, NextOn = today.AddDays(14), IntoId = into,
        Answer = act == SignalAct.Answer ? "De brief wordt korter." : null,
    };

    /// <summary>Reports one on a site; by nobody: by a visitor.</summary>
    public static async Task<Signal> ReportSignalAsync(this SiteFixture site, NetworkHand? by = null, string what = What, int? number = null)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var made = await scope.ServiceProvider.GetRequiredService<ReportSignal>()
            .RunAsync(new(RequestKey.New(), Words(what), by, number), CancellationToken.None);
        return await site.QueryAsync(context => context.Signals.AsNoTracking().SingleAsync(s => s.Number == made.Number));
    }

    /// <summary>Takes steps with a signal, one after another, and makes it public when that is asked.</summary>
    public static Task WalkAsync(this SiteFixture site, Signal signal, Guid owner, NetworkHand by, SignalAct[] acts, bool isPublic = false) =>
        site.QueryAsync(async context =>
        {
            var kept = await context.Signals.SingleAsync(s => s.Id == signal.Id);
            foreach (var act in acts)
            {
                context.Add(kept.Take(Step(act, DateOnly.FromDateTime(by.At.UtcDateTime), owner), by));
            }
            if (isPublic)
            {
                context.Add(kept.Publish("De brief is te moeilijk.\nVeel mensen komen ermee langs.", "# Waarom\nDe brief is lang.\n\n- Eén\n- Twee", "Een bron, 2026", by));
            }
            return await context.SaveChangesAsync();
        });
}
