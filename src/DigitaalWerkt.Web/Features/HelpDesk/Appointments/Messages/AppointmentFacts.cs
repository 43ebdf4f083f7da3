using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;

/// <summary>An appointment as it is when somebody reads of it.</summary>
public sealed record AppointmentFacts
{
    public required Appointment Appointment { get; init; }
    public required string Code { get; init; }
    public required string Steward { get; init; }
    public required string Place { get; init; }
    public required string Room { get; init; }
    public required string Address { get; init; }
    public required string Directions { get; init; }

    /// <summary>How one gets there, step by step.</summary>
    public IReadOnlyList<string> Route => Directions.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Null: they were forgotten.</summary>
    public required Person? Person { get; init; }

    /// <summary>The name of their organisation.</summary>
    public required string? Organisation { get; init; }

    /// <summary>The counsellor who is reached in the person's place; not one who has left.</summary>
    public required string? CounsellorEmail { get; init; }

    public DateOnly Day => BrusselsTime.DayOf(Appointment.StartsAt);

    public TimeOnly Begins => BrusselsTime.TimeOf(Appointment.StartsAt);

    public TimeOnly Ends => BrusselsTime.TimeOf(Appointment.EndsAt);

    /// <summary>For a list, for example <c>di 1 dec, 10.00–10.30</c>.</summary>
    public string ShortWhen => $"{BelgianFormat.ShortDate(Day)}, {Begins:HH.mm}–{Ends:HH.mm}";

    /// <summary>With the whole day.</summary>
    public string LongWhen => $"{BelgianFormat.LongDate(Day)}, {Begins:HH.mm}–{Ends:HH.mm}";
}
