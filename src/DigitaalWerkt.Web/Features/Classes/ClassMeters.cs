using System.Diagnostics;
using System.Diagnostics.Metrics;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Diagnostics;

namespace DigitaalWerkt.Web.Features.Classes;

/// <summary>What operators see of the group classes: who got a seat and who didn't, who waits, and whether the counters are right.</summary>
public sealed class ClassMeters
{
    readonly Counter<long> requests;
    readonly Counter<long> ends;
    readonly Counter<long> miscounted;
    readonly NotedFigures<int> people;
    readonly NotedFigures<int> offers;
    readonly ObservableInstrument<int> gauge;

    public ClassMeters(IMeterFactory factory, TimeProvider clock)
    {
        var meter = factory.Create($"{Telemetry.MeterPrefix}.Classes");
        requests = meter.CreateCounter<long>("digitaalwerkt.booking.requests", "{request}", "Forms that asked for a seat, by what they got.");
        ends = meter.CreateCounter<long>("digitaalwerkt.booking.ends", "{booking}", "Bookings that were cancelled one by one, and offers that nobody answered.");
        miscounted = meter.CreateCounter<long>("digitaalwerkt.seats.miscounted", "{session}", "Sessions whose counter of seats isn't what their rows say: the oversell alarm.");
        (people, offers) = (new(clock), new(clock));
        gauge = meter.CreateObservableGauge("digitaalwerkt.waiting.people", people.Read, "{person}", "People on the waiting lists of sessions to come.");
        meter.CreateObservableGauge("digitaalwerkt.waiting.offers", offers.Read, "{offer}", "Seats that are held for somebody who has not answered yet.");
    }

    /// <summary>Whether anybody listens to who waits.</summary>
    public bool WaitingIsRead => gauge.Enabled;

    public void Asked(BookingOrigin origin, BookOutcome outcome) => Asked(origin, outcome.ToString());

    /// <summary>So many wanted the session at once that this form got no answer.</summary>
    public void WasBusy(BookingOrigin origin) => Asked(origin, "Busy");

    /// <param name="as">Cancelled or expired.</param>
    public void Ended(BookingState @as) => ends.Add(1, new TagList { { "outcome", @as.ToString() } });

    public void Miscounted(int sessions) => miscounted.Add(sessions);

    public void NoteWaiting(int waiting, int offered)
    {
        people.Note([new(waiting)]);
        offers.Note([new(offered)]);
    }

    void Asked(BookingOrigin origin, string outcome) => requests.Add(1, new TagList { { "origin", origin.ToString() }, { "outcome", outcome } });
}
