using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Emergency;

/// <summary>
/// That somebody of staff looked for a client of another organisation in an emergency. It is written before anything is shown, for each
/// client who was found, and once when there was none. Nobody changes or removes it, which a trigger in the database says too; only who
/// the client was goes when they are forgotten, with the sentence.
/// </summary>
public sealed class EmergencyLook
{
    /// <summary>The index that makes a form that was sent twice one act.</summary>
    public const string RequestUnique = "ix_emergency_look_request";

    public const int SentenceLength = 200;

    /// <summary>As often as one of staff may look in a day: nobody needs it more, and whoever guesses gets no further.</summary>
    public const int MostADay = 5;

    /// <summary>How long what was found can be read.</summary>
    public static readonly TimeSpan Shown = TimeSpan.FromHours(1);

    EmergencyLook()
    {
    }

    /// <param name="number">Of the client among those who were found at once, from 0 on.</param>
    /// <param name="person">The client and their organisation; null: nobody was found.</param>
    public EmergencyLook(LookRequest request, int number, (Guid Id, Guid OrganisationId)? person, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7(now);
        (RequestId, RequestContent, Number) = (request.Key.Id, request.Key.Content, number);
        (StaffMemberId, Reason, At, Day, Until) = (request.StaffMemberId, request.Reason, now, BrusselsTime.DayOf(now), now + Shown);
        // A sentence about nobody would be about whoever was meant, and nobody could ever ask for it.
        Sentence = person is null ? null : request.Sentence;
        (PersonId, OrganisationId) = (person?.Id, person?.OrganisationId);
    }

    public Guid Id { get; private set; }

    /// <summary>One of a search, which may have found more than one client.</summary>
    public Guid RequestId { get; private set; }

    public Guid RequestContent { get; private set; }

    public int Number { get; private set; }

    /// <summary>Whoever looked.</summary>
    public Guid StaffMemberId { get; private set; }

    /// <summary>The client; null: nobody was found, or they were forgotten since.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Whose client it was; null: nobody was found.</summary>
    public Guid? OrganisationId { get; private set; }

    public EmergencyReason Reason { get; private set; }

    [MaxLength(SentenceLength)]
    public string? Sentence { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>The day on which it counts.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>Until when whoever looked can read it.</summary>
    public DateTimeOffset Until { get; private set; }
}
