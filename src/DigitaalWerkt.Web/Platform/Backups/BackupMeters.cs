using System.Diagnostics.Metrics;
using DigitaalWerkt.Web.Platform.Diagnostics;

namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary>What operators see of the back-ups: when the last good ones were.</summary>
public sealed class BackupMeters
{
    readonly NotedFigures<double> made;
    readonly NotedFigures<double> drilled;
    readonly ObservableInstrument<double> gauge;

    /// <summary>Makes the instruments.</summary>
    public BackupMeters(IMeterFactory factory, TimeProvider clock)
    {
        var meter = factory.Create($"{Telemetry.MeterPrefix}.Backups");
        (made, drilled) = (new(clock), new(clock));
        gauge = meter.CreateObservableGauge("digitaalwerkt.backup.last_made", made.Read, "s", "When the last good back-up was made, in seconds since 1970.");
        meter.CreateObservableGauge("digitaalwerkt.backup.last_drill", drilled.Read, "s", "When a restore last went well, in seconds since 1970.");
    }

    /// <summary>Whether anybody listens.</summary>
    public bool IsRead => gauge.Enabled;

    /// <summary>When the last good ones were; what never was isn't told.</summary>
    public void Note(DateTimeOffset? lastMade, DateTimeOffset? lastDrill)
    {
        made.Note(Of(lastMade));
        drilled.Note(Of(lastDrill));
    }

    static IEnumerable<Measurement<double>> Of(DateTimeOffset? moment) => moment is { } at ? [new(at.ToUnixTimeMilliseconds() / 1000d)] : [];
}
