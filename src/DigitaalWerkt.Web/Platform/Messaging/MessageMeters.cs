using System.Diagnostics;
using System.Diagnostics.Metrics;
using DigitaalWerkt.Web.Platform.Diagnostics;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>What operators see of the messages: what became of each here, and what waits in the outbox of all instances.</summary>
public sealed class MessageMeters
{
    /// <summary>Looked at and put off: a ceiling of the day is reached.</summary>
    public const string PutOff = "PutOff";

    /// <summary>Surely not sent; it is tried again.</summary>
    public const string Again = "Again";

    /// <summary>Somebody has to call instead.</summary>
    public const string BecameCall = "BecameCall";

    // What is printed is not waited for.
    static readonly Channel[] Waiting = [Channel.Email, Channel.Sms, Channel.Call];

    readonly Counter<long> handled;
    readonly NotedFigures<int> counts;
    readonly NotedFigures<double> ages;
    readonly ObservableInstrument<int> gauge;

    /// <summary>Makes the instruments.</summary>
    public MessageMeters(IMeterFactory factory, TimeProvider clock)
    {
        var meter = factory.Create($"{Telemetry.MeterPrefix}.Messages");
        handled = meter.CreateCounter<long>("digitaalwerkt.message.handled", "{message}", "Messages that were taken up here, by what became of them.");
        (counts, ages) = (new(clock), new(clock));
        gauge = meter.CreateObservableGauge("digitaalwerkt.message.waiting", counts.Read, "{message}", "Messages that are due, and calls to make.");
        meter.CreateObservableGauge("digitaalwerkt.message.oldest", ages.Read, "s", "For how long the message that waits longest is due.");
    }

    /// <summary>Whether anybody listens to what waits.</summary>
    public bool IsRead => gauge.Enabled;

    /// <summary>A message of this channel was dealt with.</summary>
    /// <param name="outcome">A <see cref="MessageState"/>, or one of the constants here.</param>
    public void Handled(Channel channel, string outcome) =>
        handled.Add(1, new TagList { { "channel", channel.ToString() }, { "outcome", outcome } });

    /// <summary>What waits now, by channel: how many, and for how long the oldest is due.</summary>
    public void Note(IReadOnlyDictionary<Channel, (int Count, TimeSpan Oldest)> waiting)
    {
        counts.Note(Waiting.Select(channel => Of(channel, waiting.GetValueOrDefault(channel).Count)));
        ages.Note(Waiting.Select(channel => Of(channel, waiting.GetValueOrDefault(channel).Oldest.TotalSeconds)));
    }

    static Measurement<T> Of<T>(Channel channel, T value)
        where T : struct => new(value, new KeyValuePair<string, object?>("channel", channel.ToString()));
}
