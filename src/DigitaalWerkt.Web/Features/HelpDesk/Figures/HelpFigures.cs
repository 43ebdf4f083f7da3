using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>The figures of a period. All are counted from the same rows, so that no two of them contradict each other.</summary>
public sealed record HelpFigures
{
    public required FiguresPeriod Period { get; init; }

    /// <summary>Every day of the period, also one on which nothing happened.</summary>
    public required IReadOnlyList<Load<DateOnly>> Days { get; init; }

    /// <summary>The busiest first; null: asked nowhere in particular.</summary>
    public required IReadOnlyList<Load<string?>> Places { get; init; }

    /// <summary>Questions that were asked, about each subject that there is.</summary>
    public required IReadOnlyDictionary<TicketTopic, int> Topics { get; init; }

    /// <summary>The same with each device; what nobody said isn't in it.</summary>
    public required IReadOnlyDictionary<TicketDevice, int> Devices { get; init; }

    /// <summary>Questions of which nobody said with which device.</summary>
    public required int WithoutDevice { get; init; }

    public required FirstAnswers Answers { get; init; }
    public required Solutions Solutions { get; init; }

    /// <summary>How many appointments of the period each steward has.</summary>
    public required IReadOnlyDictionary<Guid, int> Appointments { get; init; }

    public Load<FiguresPeriod> Sum => new(
        Period, Days.Sum(day => day.Asked), Days.Sum(day => day.Ended), Days.Sum(day => day.Appointments), Days.Sum(day => day.WalkIns));

    public static HelpFigures Of(PeriodRows rows, DateTimeOffset now)
    {
        var topics = rows.Asked.CountBy(ticket => ticket.Topic).ToDictionary();
        var devices = rows.Asked.Where(ticket => ticket.Device is not null).CountBy(ticket => ticket.Device!.Value).ToDictionary();
        return new()
        {
            Period = rows.Period,
            Days = DaysOf(rows),
            Places = PlacesOf(rows),
            Topics = Enum.GetValues<TicketTopic>().ToDictionary(topic => topic, topic => topics.GetValueOrDefault(topic)),
            Devices = Enum.GetValues<TicketDevice>().ToDictionary(device => device, device => devices.GetValueOrDefault(device)),
            WithoutDevice = rows.Asked.Count(ticket => ticket.Device is null),
            Answers = FirstAnswers.Of(rows.Asked, rows.Hours, now),
            Solutions = Solutions.Of(rows.Ended, rows.Hours),
            Appointments = rows.Appointments.CountBy(visit => visit.StewardId).ToDictionary(),
        };
    }

    static List<Load<DateOnly>> DaysOf(PeriodRows rows)
    {
        var asked = rows.Asked.CountBy(ticket => BrusselsTime.DayOf(ticket.CreatedAt)).ToDictionary();
        var ended = rows.Ended.CountBy(ticket => BrusselsTime.DayOf(ticket.EndedAt!.Value)).ToDictionary();
        var appointments = rows.Appointments.CountBy(visit => visit.Day).ToDictionary();
        var walkIns = rows.WalkIns.GroupBy(visits => visits.Day).ToDictionary(day => day.Key, day => day.Sum(visits => visits.Count));
        return [.. rows.Period.Days.Select(day => new Load<DateOnly>(
            day, asked.GetValueOrDefault(day), ended.GetValueOrDefault(day), appointments.GetValueOrDefault(day),
            walkIns.GetValueOrDefault(day)))];
    }

    static List<Load<string?>> PlacesOf(PeriodRows rows)
    {
        var asked = rows.Asked.ToLookup(ticket => ticket.LocationId);
        var ended = rows.Ended.ToLookup(ticket => ticket.LocationId);
        var appointments = rows.Appointments.ToLookup(visit => (Guid?)visit.LocationId);
        var walkIns = rows.WalkIns.ToLookup(visits => (Guid?)visits.LocationId);
        return
        [
            .. rows.Places.Select(place => ((Guid?)place.Key, (string?)place.Value)).Append((null, null))
                .Select(place => new Load<string?>(
                    place.Item2, asked[place.Item1].Count(), ended[place.Item1].Count(), appointments[place.Item1].Count(),
                    walkIns[place.Item1].Sum(visits => visits.Count)))
                .Where(load => load is not { Asked: 0, Ended: 0, Appointments: 0, WalkIns: 0 })
                .OrderBy(load => load.Of is null).ThenByDescending(load => load.Asked + load.Appointments + load.WalkIns).ThenBy(load => load.Of),
        ];
    }
}
