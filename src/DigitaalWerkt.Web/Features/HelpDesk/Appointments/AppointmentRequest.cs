using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments;

/// <summary>An appointment as somebody wants it.</summary>
public sealed record AppointmentRequest
{
    /// <summary>Of the form, so that one that is sent twice plans once; of a question that has one appointment, its own.</summary>
    public RequestKey Key { get; init; } = RequestKey.New();

    public required DateTimeOffset StartsAt { get; init; }
    public required Guid LocationId { get; init; }

    /// <summary>Null: any steward.</summary>
    public Guid? StewardId { get; init; }

    /// <summary>The question that it is about; null: one is opened with <see cref="Asked"/>.</summary>
    public Guid? TicketId { get; init; }

    /// <summary>The question to open, and whose it is. With <see cref="TicketId"/> only the person counts, when the question has none.</summary>
    public NewTicket? Asked { get; init; }

    /// <summary>What whoever asks may choose from; null: everything that is still to come.</summary>
    public SlotQuestion? Within { get; init; }

    /// <summary>The staff member who plans it; null: the person does.</summary>
    public Guid? MadeBy { get; init; }
}
